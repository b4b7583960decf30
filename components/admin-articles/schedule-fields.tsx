import { TEXT_FORM } from '@/components/admin-articles/text-form'
import { WhenWords } from '@/components/admin-articles/when-words'
import type { Writing } from '@/components/admin-articles/writing'
import { TextField } from '@/components/ui/field'
import { fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { dayAndTimeIn } from '@/lib/day-in-zone'
import { textDoorPath } from '@/lib/paths'

/** Another time than now, by the shop's clock. What is public already can bear another date of the past. */
export function ScheduleFields({ text, state, locale, timeZone }: Writing) {
  const { id, publishAt, isVisible, status } = text
  const isWaiting = status !== 'draft' && !isVisible
  const stored = publishAt ? dayAndTimeIn(publishAt, timeZone) : undefined
  const day = fieldState(state, 'day', stored?.day)
  const time = fieldState(state, 'time', stored?.time)
  const isOpen = isWaiting || day.error !== undefined || time.error !== undefined
  return (
    <details open={isOpen} className="group">
      <summary className="link inline-flex min-h-11 items-center">
        {isVisible ? 'Change its date' : 'Schedule for later'}
      </summary>
      <div className="space-y-3 rounded border border-line bg-paper p-3">
        <div className="grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-2">
          <TextField
            {...day}
            name="day"
            form={TEXT_FORM}
            label="Day"
            type="date"
            isOptional={isVisible}
            className="[&_.caption]:hidden"
          />
          <TextField
            {...time}
            name="time"
            form={TEXT_FORM}
            label="Time"
            type="time"
            isOptional={isVisible}
            className="[&_.caption]:hidden"
          />
        </div>
        <WhenWords
          day={day.defaultValue}
          time={time.defaultValue}
          locale={locale}
          timeZone={timeZone}
        />
        <div className="flex flex-wrap gap-2">
          <SubmitButton
            form={TEXT_FORM}
            formAction={textDoorPath(id, 'publication')}
            name="when"
            value="at"
            look="secondary"
            pendingLabel="One moment …"
          >
            {scheduleLabel(isVisible, isWaiting)}
          </SubmitButton>
          {isWaiting && (
            <SubmitButton
              form={TEXT_FORM}
              formAction={textDoorPath(id, 'publication')}
              name="when"
              value="now"
              look="quiet"
              pendingLabel="Publishing …"
            >
              Publish now
            </SubmitButton>
          )}
        </div>
      </div>
    </details>
  )
}

function scheduleLabel(isVisible: boolean, isWaiting: boolean): string {
  if (isVisible) return 'Update with this date'
  return isWaiting ? 'Change the time' : 'Schedule'
}
