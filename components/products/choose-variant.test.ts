import { describe, expect, test } from 'vitest'
import {
  type Choice,
  choiceWords,
  initialVariant,
  valueState,
  variantAfter,
} from '@/components/products/choose-variant'
import type { StockState, VariantView } from '@/domain/catalog/views'

const size = { key: 'size', label: 'Size', values: [value('a6', 'A6'), value('a5', 'A5')] }
const ruling = {
  key: 'ruling',
  label: 'Ruling',
  values: [value('dotted', 'Dotted'), value('plain', 'Plain')],
}

const a6Dotted = variant('a6-dotted', { size: 'a6', ruling: 'dotted' }, 'sold_out')
const a6Plain = variant('a6-plain', { size: 'a6', ruling: 'plain' }, 'low')
const a5Plain = variant('a5-plain', { size: 'a5', ruling: 'plain' }, 'in_stock')
const variants = [a6Dotted, a6Plain, a5Plain]

describe('initialVariant', () => {
  test('takes the one the address asks for, even when it is sold out', () => {
    expect(initialVariant({ variants }, 'a6-dotted')).toBe(a6Dotted)
  })

  test('skips what is sold out when the address asks for nothing known', () => {
    expect(initialVariant({ variants }, undefined)).toBe(a6Plain)
    expect(initialVariant({ variants }, 'gone')).toBe(a6Plain)
  })

  test('falls back to the first when everything is sold out', () => {
    expect(initialVariant({ variants: [a6Dotted] }, undefined)).toBe(a6Dotted)
  })
})

describe('variantAfter', () => {
  test('keeps the other choices where that combination exists', () => {
    expect(variantAfter(variants, a6Plain.choice, { option: 'ruling', value: 'dotted' })).toBe(
      a6Dotted,
    )
  })

  test('gives up another choice where it does not', () => {
    expect(variantAfter(variants, a6Dotted.choice, { option: 'size', value: 'a5' })).toBe(a5Plain)
  })

  test('finds nothing for a value no variant has', () => {
    expect(variantAfter(variants, a6Plain.choice, { option: 'size', value: 'a3' })).toBeUndefined()
  })
})

describe('valueState', () => {
  test('calls a value sold out when it cannot be bought with the other choices', () => {
    expect(valueState(variants, a6Plain.choice, { option: 'ruling', value: 'dotted' })).toEqual({
      isChosen: false,
      isSoldOut: true,
    })
  })

  test('calls a combination that does not exist sold out', () => {
    const state = valueState(variants, a6Dotted.choice, { option: 'size', value: 'a5' })
    expect(state.isSoldOut).toBe(true)
  })

  test('knows the chosen value', () => {
    expect(valueState(variants, a5Plain.choice, { option: 'size', value: 'a5' })).toEqual({
      isChosen: true,
      isSoldOut: false,
    })
  })
})

test('choiceWords names every option with its chosen value', () => {
  expect(choiceWords([size, ruling], a5Plain.choice)).toBe('Size A5, Ruling Plain')
})

function value(key: string, label: string) {
  return { key, label }
}

function variant(id: string, choice: Choice, state: StockState): VariantView {
  const price = { amount: 1800, currency: 'EUR', taxIncluded: true }
  return { id, sku: id, title: id, choice, price, stock: { state } }
}
