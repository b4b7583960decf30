import { expect, test } from 'vitest'
import { menuForm, readMenus } from '@/app/admin/publication/menus/menu-fields'

const link = (label: string, href: string, place = '') => ({ label, href, place })

test('rows become links; empty ones are left out, numbers put them in order', () => {
  const form = menuForm.parse({
    menu: {
      0: link('Second', '/b', '2'),
      1: link('First', '/a', '1'),
      90: link('', ''),
    },
    footer: {
      0: { title: 'Help', links: { 0: link('Write to us', 'mailto:hello@shop.example') } },
      1: { title: '', links: { 0: link('', '') } },
    },
  })
  expect(readMenus(form)).toEqual({
    menu: [
      { label: 'First', href: '/a' },
      { label: 'Second', href: '/b' },
    ],
    footer: [
      { title: 'Help', links: [{ label: 'Write to us', href: 'mailto:hello@shop.example' }] },
    ],
  })
})

test.each([
  [{ menu: { 3: link('', '/a') } }, ['menu', '3', 'label']],
  [{ menu: { 3: link('Click', 'javascript:alert(1)') } }, ['menu', '3', 'href']],
  [{ menu: { 3: link('Elsewhere', '//evil.example') } }, ['menu', '3', 'href']],
  [{ footer: { 1: { links: { 0: link('A', '/a') } } } }, ['footer', '1', 'title']],
])('half a row is refused beside its field: %j', (typed, path) => {
  expect(() => readMenus(menuForm.parse(typed))).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ path })] }),
  )
})
