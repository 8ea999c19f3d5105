import { dayOf } from '@qingjian/shared/calendar/day'
import { LINE_KIND_NAMES, LINE_KINDS } from '@qingjian/shared/openness/line-kinds'
import { Text, View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import { accessible } from '../../ui/accessible'
import { EntryForm } from '../../ui/field/entry-form'
import { LineInput } from '../../ui/field/line-input'
import { opennessAskText } from '../openness-ask.text'
import { Choices } from './choices'
import type { Filters } from './filters'
import { FundChoice } from './fund-choice'
import { PlaceChoice } from './place-choice'
import './search-form.scss'
import { readTyped, type Typed, typedOf } from './typed-filters'

const text = opennessAskText.search
const KINDS = LINE_KINDS.map((value) => ({ value, label: LINE_KIND_NAMES[value] }))
/** So many years are offered, this one and those before. */
const YEARS = 6

function Field({ children, hint, title }: PropsWithChildren<{ title: string; hint?: string }>) {
  return (
    <View>
      <View className="search-form__title" {...accessible({ role: 'heading' })}>
        <Text>{title}</Text>
        {hint && <Text className="search-form__hint">{hint}</Text>}
      </View>
      {children}
    </View>
  )
}

interface SearchFormProps {
  filters: Filters
  onSubmit: (filters: Filters) => void
}

/** Everything that a line can be looked for by; what is left open does not matter. */
export function SearchForm({ filters, onSubmit }: SearchFormProps) {
  const [chosen, setChosen] = useState(filters)
  const [typed, setTyped] = useState(() => typedOf(filters))
  const [failure, setFailure] = useState<string>()
  const thisYear = Number(dayOf(Date.now()).slice(0, 4))
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear - back)).map((value) => ({
    value,
    label: text.chips.year(Number(value)),
  }))
  const { fund, kind, place, year } = chosen
  const choose = (patch: { [Name in keyof Filters]?: Filters[Name] | undefined }) =>
    setChosen((known) => definedOnly({ ...known, ...patch }))
  const type = (patch: Partial<Typed>) => setTyped((known) => ({ ...known, ...patch }))
  const submit = () => {
    const read = readTyped(typed)
    if (!read.ok) return setFailure(read.error.message)
    const { amount: _amount, item: _item, name: _name, ...rest } = chosen
    onSubmit({ ...rest, ...read.data })
  }
  return (
    <EntryForm submit={text.submit} onSubmit={submit}>
      <Field title={text.fields.place}>
        <PlaceChoice place={place} onChoose={(value) => choose({ place: value })} />
      </Field>
      <Field title={text.fields.name} hint={text.nameHint}>
        <LineInput
          label={text.fields.name}
          value={typed.name}
          placeholder={text.namePlaceholder}
          most={40}
          onChange={(name) => type({ name })}
        />
      </Field>
      <Field title={text.fields.year}>
        <Choices
          options={years}
          chosen={year?.toString()}
          onChoose={(value) => choose({ year: value === undefined ? undefined : Number(value) })}
        />
      </Field>
      <Field title={text.fields.kind}>
        <Choices options={KINDS} chosen={kind} onChoose={(value) => choose({ kind: value })} />
      </Field>
      <Field title={text.fields.fund}>
        <FundChoice
          fund={fund}
          year={year ?? thisYear}
          regionId={place?.regionId}
          onChoose={(value) => choose({ fund: value })}
        />
      </Field>
      <Field title={text.fields.item} hint={text.itemHint}>
        <LineInput
          label={text.fields.item}
          value={typed.item}
          placeholder={text.itemPlaceholder}
          most={60}
          onChange={(item) => type({ item })}
        />
      </Field>
      <Field title={text.fields.amount} hint={text.amountHint}>
        <LineInput
          label={text.fields.amount}
          value={typed.amount}
          placeholder={text.amountPlaceholder}
          most={24}
          failure={failure}
          onChange={(amount) => type({ amount })}
        />
      </Field>
    </EntryForm>
  )
}

function definedOnly(filters: { [Name in keyof Filters]?: Filters[Name] | undefined }): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
}
