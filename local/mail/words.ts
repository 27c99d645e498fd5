const EN = {
  title: "Local inbox",
  note: "Emails of this machine. Nothing here was sent to anybody.",
  search: "Recipient",
  find: "Search",
  clear: "Delete all",
  empty: "No email yet. Sign up or ask for a link in the app: it arrives here.",
  noMatch: "No email for this recipient.",
  to: "To",
  from: "From",
  asText: "Text",
  asHtml: "Page",
  back: "Inbox",
  attachments: "Attachments",
  notFound: "This email is gone.",
};

const FR: typeof EN = {
  title: "Boîte de réception locale",
  note: "Les e-mails de cette machine. Rien de tout cela n’a été envoyé.",
  search: "Destinataire",
  find: "Rechercher",
  clear: "Tout supprimer",
  empty:
    "Aucun e-mail pour l’instant. Inscrivez-vous ou demandez un lien dans l’application : il arrivera ici.",
  noMatch: "Aucun e-mail pour ce destinataire.",
  to: "À",
  from: "De",
  asText: "Texte",
  asHtml: "Page",
  back: "Boîte de réception",
  attachments: "Pièces jointes",
  notFound: "Cet e-mail n’existe plus.",
};

export type Words = typeof EN;

/** French when the browser asks for it before English. */
export function chooseWords(acceptLanguage: string | undefined): {
  locale: "en" | "fr";
  words: Words;
} {
  const first = /\b(fr|en)\b/i.exec(acceptLanguage ?? "")?.[1]?.toLowerCase();
  return first === "fr" ? { locale: "fr", words: FR } : { locale: "en", words: EN };
}
