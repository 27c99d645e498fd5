import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Block, VersionedDocument } from "@/components/site/document";
import { linkify } from "@/components/site/linkify";
import { ScrollRegion } from "@/components/site/scroll-region";
import { spaced } from "@/components/site/typography";

/** A versioned text, with its contents beside it from 1024 px. */
export async function DocumentView({
  document,
  version,
  effectiveOn,
  more = [],
}: {
  document: VersionedDocument;
  version: string;
  /** ISO date. */
  effectiveOn: string;
  /** Sections that are not written but drawn from data. */
  more?: { id: string; title: string; content: ReactNode }[];
}) {
  const t = await getTranslations("legal");
  const locale = await getLocale();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const write = (text: string) => spaced(text, locale);
  return (
    <div className="px-4 pt-12 pb-20 sm:px-6 sm:pt-16">
      <article className="mx-auto max-w-6xl lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-14">
        <header className="lg:col-span-2">
          <h1 className="text-title">{write(document.title)}</h1>
          <p className="mt-4 max-w-2xl text-lg text-muted-foreground">{write(document.summary)}</p>
          <p className="mt-3 text-muted-foreground text-sm">
            {t("version", { version, date: date.format(new Date(effectiveOn)) })}
          </p>
        </header>
        <nav aria-labelledby="contents" className="mt-10 lg:sticky lg:top-24 lg:self-start">
          <h2 id="contents" className="font-sans font-semibold text-sm tracking-normal">
            {t("contents")}
          </h2>
          <ol className="mt-2 border-border border-l">
            {[...document.sections, ...more].map((section) => (
              <li key={section.id}>
                <a
                  href={`#${section.id}`}
                  className="flex min-h-10 items-center py-1.5 pl-4 text-muted-foreground leading-snug hover:text-foreground hover:underline"
                >
                  {write(section.title)}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="mt-10 flex min-w-0 max-w-3xl flex-col gap-11">
          {document.sections.map((section) => (
            <section key={section.id}>
              <h2 id={section.id} className="text-2xl leading-tight">
                {write(section.title)}
              </h2>
              {section.blocks.map((block) => (
                <BlockView
                  key={typeof block === "string" ? block : JSON.stringify(block).slice(0, 80)}
                  block={block}
                  sectionId={section.id}
                  write={write}
                />
              ))}
            </section>
          ))}
          {more.map((section) => (
            <section key={section.id}>
              <h2 id={section.id} className="mb-4 text-2xl leading-tight">
                {section.title}
              </h2>
              {section.content}
            </section>
          ))}
        </div>
      </article>
    </div>
  );
}

function BlockView({
  block,
  sectionId,
  write,
}: {
  block: Block;
  sectionId: string;
  write: (text: string) => string;
}) {
  if (typeof block === "string") {
    return <p className="mt-4 leading-relaxed">{linkify(write(block))}</p>;
  }
  if ("list" in block) {
    return (
      <ul className="mt-4 list-disc space-y-2 pl-5 leading-relaxed marker:text-primary">
        {block.list.map((item) => (
          <li key={item}>{linkify(write(item))}</li>
        ))}
      </ul>
    );
  }
  return (
    <ScrollRegion labelledBy={sectionId} className="mt-5 rounded-2xl border border-border bg-card">
      <table className="w-full min-w-[40rem] border-collapse text-left text-[0.95rem]">
        <thead>
          <tr className="border-border border-b">
            {block.head.map((cell) => (
              <th key={cell} scope="col" className="p-3.5 font-semibold">
                {write(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map(([first = "", ...rest]) => (
            <tr key={first} className="border-border border-b align-top last:border-0">
              <th scope="row" className="p-3.5 font-medium">
                {write(first)}
              </th>
              {rest.map((cell) => (
                <td key={cell} className="p-3.5">
                  {write(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
