import { connection, type Reader } from '@/db/connection'

export type { Reader } from '@/db/connection'

/** For reading; it cannot write. Opened at first use. */
export const db: Reader = {
  get select() {
    const { reader } = connection()
    return reader.select.bind(reader)
  },
  get selectDistinct() {
    const { reader } = connection()
    return reader.selectDistinct.bind(reader)
  },
  get $count() {
    const { reader } = connection()
    return reader.$count.bind(reader)
  },
}
