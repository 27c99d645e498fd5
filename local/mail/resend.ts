import type { NewMail } from "@/local/mail/store";

/** A refusal in the shape of the Resend API. */
export class ResendRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Reads the body of `POST /emails`, refusing what Resend refuses. */
export function readEmail(value: unknown): NewMail {
  if (!value || typeof value !== "object" || Array.isArray(value)) {
    throw new ResendRefusal(422, "validation_error", "The body is not an email object.");
  }
  const body = value as Record<string, unknown>;
  const mail: NewMail = {
    from: text(body.from),
    to: addresses(body.to),
    cc: addresses(body.cc),
    bcc: addresses(body.bcc),
    replyTo: addresses(body.reply_to),
    subject: text(body.subject),
    html: text(body.html),
    text: text(body.text),
    attachments: attachments(body.attachments),
  };
  if (mail.from === "" || mail.to.length === 0 || mail.subject === "") {
    const missing = mail.from === "" ? "from" : mail.to.length === 0 ? "to" : "subject";
    throw new ResendRefusal(422, "missing_required_field", `Missing \`${missing}\` field.`);
  }
  const wrong = [...mail.to, ...mail.cc, ...mail.bcc].find(
    (address) => !/[^\s@<]+@[^\s@>]+/.test(address),
  );
  if (wrong !== undefined || mail.to.length > 50) {
    throw new ResendRefusal(
      422,
      "validation_error",
      "Invalid `to` field. Use `email@example.com` or `Name <email@example.com>`, at most 50.",
    );
  }
  if (mail.html === "" && mail.text === "") {
    throw new ResendRefusal(422, "validation_error", "Missing `html` or `text` field.");
  }
  return mail;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function addresses(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === "string" && item !== "");
}

function attachments(value: unknown): NewMail["attachments"] {
  return (Array.isArray(value) ? value : []).map((item: Record<string, unknown>) => ({
    filename: text(item?.filename) || "attachment",
    bytes: Math.floor((text(item?.content).length * 3) / 4),
  }));
}
