/** A text to be compared. `words` are folded (`lib/fold`); how often one occurs counts. */
export type ComparedText = {
  id: string
  words: ReadonlyMap<string, number>
  tags: readonly string[]
}

export type TextIndex = {
  ids: readonly string[]
  placeOf: ReadonlyMap<string, number>
  /** Of each text, by place: the numbers of its terms and their weights; the squares of the weights sum to 1. */
  vectors: readonly Vector[]
  /** Of each term, by number: in which texts it occurs, and with what weight. */
  postings: readonly Vector[]
}

type Vector = { at: number[]; weights: number[] }

/** How much what a text is filed under says, against what is in it. */
const TAG_SHARE = 0.3
/** The most telling words of a text; the others change no order and cost most of the time. */
const MAX_WORDS = 64
const MIN_WORD_LETTERS = 3

/** Say nothing by themselves; a small publication could not tell by their numbers. */
const EMPTY_WORDS = new Set(
  'about after again all also and any are because been before being between both but can could did does down each for from had has have her here him his how into its just like made make many may more most much must not now off one only other our out over own same she should some such than that the their them then there these they this those through too under until very was way were what when where which while who why will with without would you your'.split(
    ' ',
  ),
)

/** The words of a folded text with how often each occurs; English plurals count as singulars. */
export function countWords(foldedText: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of foldedText.split(' ')) {
    if (word.length < MIN_WORD_LETTERS || EMPTY_WORDS.has(word)) continue
    const term = word.length > MIN_WORD_LETTERS && word.endsWith('s') ? word.slice(0, -1) : word
    counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}

/**
 * Weighs the terms of all texts against each other (TF-IDF, lengths normalised) into an inverted index. Pure and deterministic;
 * it stops after every text, so that a caller can let others run in between.
 * Source: Manning, Raghavan, Schütze, Introduction to Information Retrieval, chapters 6 and 7.
 */
export function* indexTexts(texts: readonly ComparedText[]): Generator<void, TextIndex> {
  const documents = new Map<string, number>()
  const occurs = (term: string) => documents.set(term, (documents.get(term) ?? 0) + 1)
  for (const text of texts) {
    for (const term of text.words.keys()) occurs(term)
    for (const tag of new Set(text.tags)) occurs(nameOfTag(tag))
    yield
  }
  const rarity = (term: string) =>
    Math.max(0, Math.log((texts.length + 1) / ((documents.get(term) ?? 0) + 0.5)))
  const numbers = new Map<string, number>()
  const vectors: Vector[] = []
  const postings: Vector[] = []
  for (const [place, text] of texts.entries()) {
    const vector: Vector = { at: [], weights: [] }
    for (const [term, weight] of weigh(text, rarity)) {
      const number = numbers.get(term) ?? numbers.size
      numbers.set(term, number)
      vector.at.push(number)
      vector.weights.push(weight)
      const posting = postings[number] ?? { at: [], weights: [] }
      postings[number] = posting
      posting.at.push(place)
      posting.weights.push(weight)
    }
    vectors.push(vector)
    yield
  }
  const ids = texts.map(({ id }) => id)
  return { ids, placeOf: new Map(ids.map((id, place) => [id, place])), vectors, postings }
}

/** The texts most like this one, best first; those that have nothing in common with it are not among them. Ties go by id. */
export function nearestTexts(
  { ids, placeOf, vectors, postings }: TextIndex,
  id: string,
  limit: number,
): string[] {
  const place = placeOf.get(id)
  const vector = place === undefined ? undefined : vectors[place]
  if (!vector) return []
  const scores = new Map<number, number>()
  for (const [index, term] of vector.at.entries()) {
    const posting = postings[term]
    const weight = vector.weights[index] ?? 0
    for (const [entry, other] of posting?.at.entries() ?? []) {
      const shared = weight * (posting?.weights[entry] ?? 0)
      scores.set(other, (scores.get(other) ?? 0) + shared)
    }
  }
  scores.delete(place ?? -1)
  return [...scores]
    .map(([other, score]) => ({ id: ids[other] ?? '', score }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map((found) => found.id)
}

type Weighed = [term: string, weight: number][]

function weigh({ words, tags }: ComparedText, rarity: (term: string) => number): Weighed {
  const telling = [...words]
    .map(([term, count]): [string, number] => [term, (1 + Math.log(count)) * rarity(term)])
    .filter(([, weight]) => weight > 0)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MAX_WORDS)
  const filed = [...new Set(tags)].map((tag): [string, number] => [
    nameOfTag(tag),
    rarity(nameOfTag(tag)),
  ])
  return [...scaled(telling, 1 - TAG_SHARE), ...scaled(filed, TAG_SHARE)]
}

/** Makes the squares of the weights sum to `share`. */
function scaled(weights: Weighed, share: number): Weighed {
  const length = Math.hypot(...weights.map(([, weight]) => weight))
  if (length === 0) return []
  const factor = Math.sqrt(share) / length
  return weights.map(([term, weight]) => [term, weight * factor])
}

/** No folded word has a sign in it. */
function nameOfTag(tag: string): string {
  return `#${tag}`
}
