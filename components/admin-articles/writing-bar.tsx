import { Eye } from 'lucide-react'
import { PublishButton } from '@/components/admin-articles/publish-button'
import { SaveStateLine } from '@/components/admin-articles/save-state'
import { TEXT_FORM } from '@/components/admin-articles/text-form'
import { TextState } from '@/components/admin-articles/text-state'
import type { Writing } from '@/components/admin-articles/writing'
import { Button } from '@/components/ui/button'
import { textDoorPath } from '@/lib/paths'

interface WritingBarProps {
  writing: Writing
  userId: string
  version: number
  isUnsaved: boolean
  isHeld: boolean
}

/** Always in view: where what is typed is, and the next step. Below what an offer of a copy covers there is room to scroll on. */
export function WritingBar({ writing, userId, version, isUnsaved, isHeld }: WritingBarProps) {
  const { text, locale, timeZone } = writing
  return (
    <div
      data-writing-bar
      className="writing-bar sticky bottom-0 z-30 -mx-4 mt-4 has-data-copy-offer:mt-120 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line bg-paper px-4 py-2.5 sm:-mx-6 sm:px-6 lg:-mx-8 lg:px-8"
    >
      <div className="flex min-w-0 flex-1 basis-56 flex-wrap items-center gap-x-3 gap-y-1">
        <TextState text={{ ...text, isChanged: text.draft.isChanged }} isVisible={text.isVisible} />
        <SaveStateLine
          userId={userId}
          articleId={text.id}
          kind={text.kind}
          version={version}
          isUnsaved={isUnsaved}
          isHeld={isHeld}
          locale={locale}
          timeZone={timeZone}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" form={TEXT_FORM} data-stays="yes" className="max-sm:px-4">
          Save
        </Button>
        <Button
          type="submit"
          form={TEXT_FORM}
          formAction={textDoorPath(text.id, 'form')}
          className="no-script"
        >
          <Eye aria-hidden className="size-4" />
          Preview
        </Button>
        <PublishButton {...writing} />
      </div>
    </div>
  )
}
