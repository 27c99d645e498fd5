/** The parts of a mail, as plain words: everything is escaped here. */
export interface MailParts {
  locale: string;
  subject: string;
  /** Shown beside the subject in a list of mails. */
  preview: string;
  title: string;
  body: string;
  action: { label: string; url: string } | null;
  code: string | null;
  /** Under the button: the address to copy when it cannot be pressed. */
  copyHint: string;
  notes: string[];
  footer: string;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The product's colours by day, inline because some readers drop style elements; by night, in one they keep. */
const NIGHT = `
  @media (prefers-color-scheme: dark) {
    .page { background: #171019 !important; }
    .card { background: #221826 !important; border-color: #3c2d43 !important; }
    .text, .title, .code { color: #f6ede5 !important; }
    .soft { color: #c2aebd !important; }
    .brand, .soft a { color: #ff9472 !important; }
    .code { background: #322a4d !important; }
    .button { background: #ff9472 !important; }
    .button a { color: #32100a !important; }
  }`;
const SANS = "font-family:Figtree,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
const SERIF = "font-family:Fraunces,Georgia,'Times New Roman',serif;font-weight:500;";

function actionHtml({ action, copyHint }: MailParts): string {
  if (!action) return "";
  const url = escapeHtml(action.url);
  return `
        <table role="presentation" cellpadding="0" cellspacing="0" style="margin:28px 0 20px"><tr>
          <td class="button" style="background:#b83f22;border-radius:999px"><a href="${url}" style="${SANS}display:inline-block;padding:14px 28px;color:#fffaf5;font-size:16px;font-weight:600;text-decoration:none">${escapeHtml(action.label)}</a></td>
        </tr></table>
        <p class="soft" style="${SANS}margin:0 0 20px;color:#6a5467;font-size:14px;line-height:1.6">${escapeHtml(copyHint)}<br><a href="${url}" style="color:#b83f22;word-break:break-all">${url}</a></p>`;
}

function codeHtml(code: string | null): string {
  return code
    ? `\n        <p class="code" style="${SANS}margin:28px 0;padding:16px;background:#ebe5f7;border-radius:16px;color:#2b1a2f;font-size:30px;font-weight:700;letter-spacing:8px;text-align:center">${escapeHtml(code)}</p>`
    : "";
}

/** The mail as HTML: one column, 560 px at most, light and dark. */
export function renderHtml(parts: MailParts): string {
  const notes = parts.notes
    .map(
      (note) =>
        `\n        <p class="soft" style="${SANS}margin:0 0 8px;color:#6a5467;font-size:14px;line-height:1.6">${escapeHtml(note)}</p>`,
    )
    .join("");
  return `<!doctype html>
<html lang="${parts.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(parts.subject)}</title>
<style>:root { color-scheme: light dark; }${NIGHT}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#fbf6ef">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(parts.preview)}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" style="background:#fbf6ef"><tr><td align="center" style="padding:32px 16px">
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px">
    <tr><td class="brand" style="${SERIF}padding:0 8px 18px;color:#b83f22;font-size:22px">NexusAI</td></tr>
    <tr><td class="card" style="background:#fffdf9;border:1px solid #e6d8ca;border-radius:24px;padding:36px 32px">
        <h1 class="title" style="${SERIF}margin:0 0 16px;color:#2b1a2f;font-size:28px;line-height:1.2">${escapeHtml(parts.title)}</h1>
        <p class="text" style="${SANS}margin:0;color:#2b1a2f;font-size:16px;line-height:1.65">${escapeHtml(parts.body)}</p>${codeHtml(parts.code)}${actionHtml(parts)}${notes}
    </td></tr>
    <tr><td class="soft" style="${SANS}padding:20px 8px;color:#6a5467;font-size:13px;line-height:1.6">${escapeHtml(parts.footer)}</td></tr>
  </table>
</td></tr></table>
</body>
</html>
`;
}

/** The same mail for readers that show text only. */
export function renderText(parts: MailParts): string {
  const paragraphs = [
    parts.title,
    parts.body,
    parts.code,
    parts.action && `${parts.action.label}\n${parts.action.url}`,
    ...parts.notes,
    `-- \n${parts.footer}`,
  ];
  return `${paragraphs.filter((paragraph) => paragraph).join("\n\n")}\n`;
}
