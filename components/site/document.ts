/** A paragraph, a list or a table. Addresses and web links inside are made clickable when shown. */
export type Block = string | { list: string[] } | { head: string[]; rows: string[][] };

export interface DocumentSection {
  /** The fragment others link to: never changes once published, the same in both languages. */
  id: string;
  title: string;
  blocks: Block[];
}

/** A text with a version: legal pages, protocols. */
export interface VersionedDocument {
  title: string;
  summary: string;
  sections: DocumentSection[];
}
