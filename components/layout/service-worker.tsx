"use client";

import { RefreshCw } from "lucide-react";
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { forgetPrivatePages } from "@/components/layout/offline-pages";
import { buttonStyle } from "@/components/ui/button-style";
import { isKeptPath, type PageMessage } from "@/lib/offline/protocol";

const SCRIPT = "/serwist/sw.js";
const LANGUAGE_KEY = "nexus_offline_language";

function tell(message: PageMessage): void {
  navigator.serviceWorker.controller?.postMessage(message);
}

/** A worker left by a production build on the same address would serve it old files: it goes. */
async function removeWorkers(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
}

/** The worker of this page, and the newer one that waits, if any. */
function useWaitingWorker(): ServiceWorker | null {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return;
    if (process.env.NODE_ENV !== "production") {
      void removeWorkers();
      return;
    }
    const start = async () => {
      const registration = await navigator.serviceWorker.register(SCRIPT, {
        scope: "/",
        updateViaCache: "none",
      });
      // Without a controller it is the first installation, not an update.
      const look = () =>
        setWaiting(navigator.serviceWorker.controller ? registration.waiting : null);
      look();
      registration.addEventListener("updatefound", () => {
        registration.installing?.addEventListener("statechange", look);
      });
    };
    // After the page itself: it must not wait for what serves the next one.
    const begin = () => void start().catch(() => undefined);
    if (document.readyState === "complete") begin();
    else window.addEventListener("load", begin, { once: true });
    return () => window.removeEventListener("load", begin);
  }, []);
  return waiting;
}

/** Keeps the conversations one leaves, and the offline page in the language one reads. */
function useKeptPages(path: string): void {
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return;
    if (path === "/sign-in") {
      void forgetPrivatePages();
    }
    const language = document.documentElement.lang;
    if (navigator.serviceWorker.controller && localStorage.getItem(LANGUAGE_KEY) !== language) {
      localStorage.setItem(LANGUAGE_KEY, language);
      tell({ type: "KEEP_OFFLINE_PAGE" });
    }
    if (!isKeptPath(path)) return;
    const keep = () => tell({ type: "KEEP_PAGE", path });
    const keepWhenHidden = () => {
      if (document.visibilityState === "hidden") keep();
    };
    document.addEventListener("visibilitychange", keepWhenHidden);
    return () => {
      document.removeEventListener("visibilitychange", keepWhenHidden);
      keep();
    };
  }, [path]);
}

/** Registers the service worker and offers its updates; never reloads by itself. */
export function ServiceWorkerClient({
  words,
}: {
  words: Record<"ready" | "apply" | "later", string>;
}) {
  const waiting = useWaitingWorker();
  const [isPutOff, setIsPutOff] = useState(false);
  useKeptPages(usePathname());
  const apply = () => {
    if (!waiting) return;
    // Only the tab that was asked reloads: the others may be in the middle of a sentence.
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
      once: true,
    });
    waiting.postMessage({ type: "SKIP_WAITING" } satisfies PageMessage);
  };
  return (
    <div role="status" className="contents">
      {waiting && !isPutOff ? (
        <div className="fade-in fixed inset-x-3 bottom-[calc(5.5rem+env(safe-area-inset-bottom))] z-40 mx-auto flex max-w-md animate-in flex-wrap items-center gap-x-4 gap-y-2 rounded-2xl border border-border bg-popover p-3 pl-5 shadow-lift lg:right-6 lg:bottom-6 lg:left-auto">
          <RefreshCw aria-hidden="true" className="size-4.5 text-iris" />
          <p className="mr-auto">{words.ready}</p>
          <div className="flex gap-1">
            <button
              type="button"
              className={buttonStyle({ variant: "ghost", size: "sm" })}
              onClick={() => setIsPutOff(true)}
            >
              {words.later}
            </button>
            <button type="button" className={buttonStyle({ size: "sm" })} onClick={apply}>
              {words.apply}
            </button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
