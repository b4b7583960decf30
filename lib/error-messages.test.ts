import { describe, expect, it } from 'vitest'
import { errorMessage } from '@/lib/error-messages'

describe('errorMessage', () => {
  it('names the number that matters, where it is known', () => {
    expect(errorMessage('out_of_stock', { available: 3 })).toBe('Only 3 left of this.')
    expect(errorMessage('out_of_stock', { available: 0 })).toBe('This is sold out.')
    expect(errorMessage('quantity_too_large')).toBe('That is more than can be ordered at once.')
  })
})
