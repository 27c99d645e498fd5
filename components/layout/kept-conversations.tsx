"use client";

import { useEffect, useState } from "react";
import { dropOldPages } from "@/lib/offline/kept-pages";
import { isConversationPath, PRIVATE_PAGES } from "@/lib/offline/protocol";

interface KeptConversation {
  path: string;
  title: string;
}

/** Their titles are read from the kept documents themselves: there is no one else to ask. */
async function listKept(): Promise<KeptConversation[]> {
  await dropOldPages(caches, Date.now());
  const cache = await caches.open(PRIVATE_PAGES);
  const requests = (await cache.keys()).toReversed();
  const kept = await Promise.all(
    requests.map(async (request) => {
      const path = new URL(request.url).pathname;
      const html = await (await cache.match(request, { ignoreVary: true }))?.text();
      const page = new DOMParser().parseFromString(html ?? "", "text/html");
      // Anywhere: a streamed page carries its content beside the place it is moved to.
      const heading = page.querySelector("h1")?.textContent?.trim();
      return { path, title: heading || page.title.replace(/ · NexusAI$/, "") };
    }),
  );
  return kept.filter(({ path }) => isConversationPath(path));
}

/** The conversations that can be read now, newest first. Full navigations: there is no server to ask for less. */
export function KeptConversations({ title }: { title: string }) {
  const [kept, setKept] = useState<KeptConversation[]>([]);
  useEffect(() => {
    listKept().then(setKept, () => setKept([]));
  }, []);
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby="kept" className="px-4">
      <h2 id="kept" className="text-xl">
        {title}
      </h2>
      <ul className="mt-3 overflow-hidden rounded-2xl border border-border bg-card">
        {kept.map((conversation) => (
          <li key={conversation.path} className="border-border border-b last:border-0">
            <a
              href={conversation.path}
              className="flex min-h-13 items-center px-5 py-3 hover:bg-accent"
            >
              {conversation.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
