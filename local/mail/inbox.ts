import type { MailMessage } from "@/local/mail/store";
import type { Words } from "@/local/mail/words";

interface Page {
  locale: "en" | "fr";
  words: Words;
}

const STYLE = `
:root { color-scheme: light dark; --ground: #faf8f5; --card: #ffffff; --ink: #1f1b2e; --soft: #6b6580; --line: #e6e1ef; --accent: #6a3fd1; }
@media (prefers-color-scheme: dark) { :root { --ground: #15121f; --card: #1e1a2b; --ink: #f2eefb; --soft: #a79fbd; --line: #332d45; --accent: #b79cff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 ui-sans-serif, system-ui, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.5rem; margin: 0; letter-spacing: -0.01em; } h1 a { color: inherit; text-decoration: none; }
.note { color: var(--soft); margin: 0.25rem 0 1.5rem; }
.bar { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-bottom: 1rem; } .bar form { display: flex; gap: 0.5rem; } .bar .grow { flex: 1; min-width: 14rem; }
input, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 0.6rem; padding: 0.5rem 0.8rem; min-height: 2.75rem; }
input { flex: 1; min-width: 0; } button { cursor: pointer; } :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
ul { list-style: none; margin: 0; padding: 0; background: var(--card); border: 1px solid var(--line); border-radius: 0.9rem; overflow: hidden; }
li + li { border-top: 1px solid var(--line); }
li a { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: 0.8rem 1rem; color: inherit; text-decoration: none; } li a:hover { background: color-mix(in srgb, var(--accent) 8%, transparent); }
.subject { font-weight: 600; overflow-wrap: anywhere; } .soft, time { color: var(--soft); font-size: 0.875rem; overflow-wrap: anywhere; }
.empty { padding: 3rem 1rem; text-align: center; color: var(--soft); border: 1px dashed var(--line); border-radius: 0.9rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.2rem 1rem; margin: 1rem 0; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
iframe, pre { width: 100%; min-height: 60vh; background: #ffffff; color: #1f1b2e; border: 1px solid var(--line); border-radius: 0.9rem; }
pre { margin: 0; padding: 1rem; min-height: 0; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--card); color: var(--ink); font: 0.9rem/1.5 ui-monospace, monospace; } pre a, .back { color: var(--accent); }
h2 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }`;

/** Reloads when a message arrives; the count is all it asks for. */
const WATCH = `let seen; setInterval(async () => { try { const { count } = await (await fetch("/api/count")).json();
if (seen !== undefined && seen !== count && document.activeElement?.tagName !== "INPUT") location.reload(); seen = count; } catch {} }, 2000);`;

export function inboxPage(page: Page, messages: MailMessage[], to: string): string {
  const { words } = page;
  const rows = messages.map(
    (
      message,
    ) => `<li><a href="/messages/${message.id}"><span class="subject">${escapeHtml(message.subject)}</span>${time(message, page.locale)}
      <span class="soft">${escapeHtml(message.to.join(", "))}</span></a></li>`,
  );
  return layout(
    page,
    words.title,
    `<p class="note">${words.note}</p>
    <div class="bar"><form class="grow" action="/" role="search"><input name="to" type="search" value="${escapeHtml(to)}" placeholder="${words.search}" aria-label="${words.search}"><button>${words.find}</button></form>
    <form action="/delete-all" method="post"><button>${words.clear}</button></form></div>
    ${rows.length > 0 ? `<ul>${rows.join("")}</ul>` : `<p class="empty">${to ? words.noMatch : words.empty}</p>`}
    <script>${WATCH}</script>`,
  );
}

export function messagePage(page: Page, message: MailMessage): string {
  const { words } = page;
  const files = message.attachments.map(
    (file) => `${escapeHtml(file.filename)} (${Math.ceil(file.bytes / 1024)} kB)`,
  );
  return layout(
    page,
    message.subject,
    `<p><a class="back" href="/">← ${words.back}</a></p>
    <h2 class="subject">${escapeHtml(message.subject)}</h2>
    <dl><dt>${words.from}</dt><dd>${escapeHtml(message.from)}</dd><dt>${words.to}</dt><dd>${escapeHtml(message.to.join(", "))}</dd>
    ${files.length > 0 ? `<dt>${words.attachments}</dt><dd>${files.join(", ")}</dd>` : ""}</dl>
    ${message.html ? `<iframe title="${words.asHtml}" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/messages/${message.id}/html"></iframe>` : ""}
    ${message.text ? `<h2>${words.asText}</h2><pre>${linkify(message.text)}</pre>` : ""}`,
  );
}

export function missingPage(page: Page): string {
  return layout(
    page,
    page.words.title,
    `<p class="empty">${page.words.notFound}</p><p><a class="back" href="/">← ${page.words.back}</a></p>`,
  );
}

/** The email's own page, for the sandboxed frame: its links open beside the inbox. */
export function emailDocument(message: MailMessage): string {
  return `<base target="_blank">${message.html}`;
}

function layout(page: Page, title: string, body: string): string {
  return `<!doctype html><html lang="${page.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main><h1><a href="/">${page.words.title}</a></h1>${body}</main></body></html>`;
}

function time(message: MailMessage, locale: string): string {
  const shown = new Date(message.createdAt).toLocaleString(locale, {
    dateStyle: "short",
    timeStyle: "short",
  });
  return `<time datetime="${message.createdAt}">${shown}</time>`;
}

function linkify(text: string): string {
  return escapeHtml(text).replace(
    /https?:\/\/[^\s<]+/g,
    (url) => `<a href="${url}" target="_blank" rel="noreferrer">${url}</a>`,
  );
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
