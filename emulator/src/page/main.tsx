import { type ComponentType, render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { CallerSection } from './caller-section'
import { CollectionsSection } from './collections-section'
import { FilesSection } from './files-section'
import { FunctionsSection } from './functions-section'
import { GatewaysSection } from './gateways-section'
import { MessagesSection } from './messages-section'
import './page.css'
import { text } from './page.text'
import { PhonesSection } from './phones-section'
import { RingingBanner } from './ringing-banner'
import { TimersSection } from './timers-section'

const SECTIONS: Record<keyof typeof text.sections, ComponentType> = {
  functions: FunctionsSection,
  phones: PhonesSection,
  gateways: GatewaysSection,
  collections: CollectionsSection,
  timers: TimersSection,
  files: FilesSection,
  messages: MessagesSection,
  caller: CallerSection,
}

type SectionName = keyof typeof SECTIONS

function named(hash: string): SectionName {
  // `#phones/13800000000` is one phone.
  const [name = ''] = hash.replace(/^#/, '').split('/')
  return Object.hasOwn(SECTIONS, name) ? (name as SectionName) : 'functions'
}

function Page() {
  const [current, setCurrent] = useState<SectionName>(named(location.hash))
  useEffect(() => {
    const follow = (): void => setCurrent(named(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const Section = SECTIONS[current]
  return (
    <>
      <header class="masthead">
        <h1>{text.title}</h1>
        <p>{text.subtitle}</p>
      </header>
      <nav aria-label={text.title}>
        {(Object.keys(SECTIONS) as SectionName[]).map((name) => (
          <a key={name} href={`#${name}`} {...(name === current ? { 'aria-current': 'page' as const } : {})}>
            {text.sections[name]}
          </a>
        ))}
      </nav>
      <RingingBanner />
      <main>
        <Section />
      </main>
    </>
  )
}

const place = document.getElementById('page')
if (place !== null) render(<Page />, place)
