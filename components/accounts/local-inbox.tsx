import { Inbox } from "lucide-react";
import { getTranslations } from "next-intl/server";

/** On a development machine, the way to the mail that was caught. */
export async function LocalInbox({ url }: { url: string | null }) {
  if (!url) return null;
  const t = await getTranslations("auth.localInbox");
  return (
    <p className="mt-2 flex items-center gap-2 text-sm">
      <Inbox aria-hidden="true" className="size-4 shrink-0" />
      <a
        href={url}
        target="_blank"
        rel="noreferrer"
        className="font-semibold underline underline-offset-4"
      >
        {t("open")}
      </a>
    </p>
  );
}
