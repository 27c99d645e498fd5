import { Skeleton } from "@/components/ui/skeleton";

export const CATALOGUE_GRID = "grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-5 lg:grid-cols-4";

/** The catalogue's shape while it is on its way: the same grid, so that nothing jumps. */
export function CatalogueSkeleton({ label }: { label: string }) {
  return (
    <div className={`mt-19 ${CATALOGUE_GRID}`}>
      <span role="status" className="sr-only">
        {label}
      </span>
      {["a", "b", "c", "d", "e", "f", "g", "h"].map((key) => (
        <div key={key} className="overflow-hidden rounded-2xl border border-border bg-card">
          <Skeleton className="aspect-square rounded-none" />
          <div className="flex flex-col gap-2.5 p-4">
            <Skeleton className="h-5 w-2/3" />
            <Skeleton className="h-4 w-full" />
            <Skeleton className="h-4 w-4/5" />
          </div>
        </div>
      ))}
    </div>
  );
}
