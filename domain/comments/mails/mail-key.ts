/**
 * What keeps a mail that tells others of a comment from being sent to one of them twice. It begins with the comment, so that all of them can
 * be found when its writer is forgotten.
 */
export function addedMailKey(commentId: string, recipient = ''): string {
  return `comment-added:${commentId}:${recipient}`
}

/** The same of an answer, for those who are answered. */
export function answeredMailKey(commentId: string, recipient = ''): string {
  return `comment-answered:${commentId}:${recipient}`
}
