/** When a text last changed for its readers: one that was scheduled was last written before it appeared. */
export function changedAt({
  publishedAt,
  updatedAt,
}: {
  publishedAt: Date
  updatedAt: Date
}): Date {
  return updatedAt > publishedAt ? updatedAt : publishedAt
}
