import { FormSkeleton } from "@/components/companions/form/form-skeleton";

export default function Loading() {
  return <FormSkeleton />;
}
