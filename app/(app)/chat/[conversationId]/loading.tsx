import { Skeleton } from "@/components/ui/skeleton";

export default function ConversationLoading() {
  return (
    <div className="flex h-full flex-col" aria-hidden="true">
      <div className="flex items-center gap-3 border-border border-b px-4 py-2">
        <Skeleton className="size-12 rounded-full" />
        <Skeleton className="h-5 w-40" />
      </div>
      <div className="mx-auto flex w-full max-w-3xl flex-1 flex-col justify-end gap-4 p-4">
        <Skeleton className="h-20 w-3/4 rounded-2xl" />
        <Skeleton className="h-12 w-1/2 self-end rounded-2xl" />
        <Skeleton className="h-24 w-2/3 rounded-2xl" />
      </div>
      <div className="mx-auto w-full max-w-3xl p-4">
        <Skeleton className="h-12 rounded-3xl" />
      </div>
    </div>
  );
}
