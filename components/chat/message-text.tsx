import { memo } from "react";
import Markdown, { type Components } from "react-markdown";

const COMPONENTS: Components = {
  a: ({ href, children }) => (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow ugc"
      className="underline underline-offset-2"
    >
      {children}
    </a>
  ),
  // A picture in a reply would tell its host who reads it and when: its words are shown instead.
  img: ({ alt }) => <span>{alt}</span>,
  h1: ({ children }) => <p className="font-semibold">{children}</p>,
  h2: ({ children }) => <p className="font-semibold">{children}</p>,
  h3: ({ children }) => <p className="font-semibold">{children}</p>,
  h4: ({ children }) => <p className="font-semibold">{children}</p>,
  pre: ({ children }) => (
    <pre className="overflow-x-auto rounded-md bg-sunken p-3 text-sm">{children}</pre>
  ),
  ul: ({ children }) => <ul className="list-disc pl-5">{children}</ul>,
  ol: ({ children }) => <ol className="list-decimal pl-5">{children}</ol>,
  blockquote: ({ children }) => (
    <blockquote className="border-border border-l-2 pl-3 italic">{children}</blockquote>
  ),
};

/** A companion's words as Markdown: no HTML, no pictures, links marked as foreign. */
export const MessageText = memo(function MessageText({ text }: { text: string }) {
  return (
    <div dir="auto" className="flex flex-col gap-2 break-words [&_p]:whitespace-pre-line">
      <Markdown components={COMPONENTS} disallowedElements={["table", "hr"]} unwrapDisallowed>
        {text}
      </Markdown>
    </div>
  );
});
