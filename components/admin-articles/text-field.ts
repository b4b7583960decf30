import { insertTextIntoField } from 'text-field-edit'
import type { Command, Selected, TextEdit } from '@/components/admin-articles/markdown-edits'

/** Writes into the field as if it were typed: undo takes it back, and whoever listens is told. */
export function applyEdit(field: HTMLTextAreaElement, { from, to, text, select }: TextEdit): void {
  field.focus()
  field.setSelectionRange(from, to)
  if (text !== '' || from !== to) insertTextIntoField(field, text)
  field.setSelectionRange(from + select[0], from + select[1])
}

export function runCommand(field: HTMLTextAreaElement, command: Command): void {
  applyEdit(field, command(selectedIn(field)))
}

export function selectedIn(field: HTMLTextAreaElement): Selected {
  return { value: field.value, start: field.selectionStart, end: field.selectionEnd }
}

/** Puts something in the place of a piece of text, wherever that has moved to; the writer's caret stays with its words. */
export function replaceIn(field: HTMLTextAreaElement, piece: string, text: string): boolean {
  const from = field.value.indexOf(piece)
  if (from < 0) return false
  const { selectionStart, selectionEnd } = field
  const to = from + piece.length
  field.setSelectionRange(from, to)
  insertTextIntoField(field, text)
  const moved = (place: number) => {
    if (place >= to) return place + text.length - piece.length
    return Math.min(place, from + text.length)
  }
  field.setSelectionRange(moved(selectionStart), moved(selectionEnd))
  return true
}
