import type { ConceptFormulier } from '@houvast/domein/concept'
import type { Datum } from '@houvast/domein/kalender'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { leeftijdVan, maatregelNaam, naamVan } from '../../onderdelen/kind.ts'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { Termijnregel } from '../../onderdelen/Termijnregel.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { ContactFormulier } from '../jeugdige/formulieren/ContactFormulier.tsx'
import { type Gezin, kaartRegels, kaartTermijnen } from './kaart.ts'
import type { Kaart } from './vraag.ts'

/** One family: every child in words, and the one act in place. */
export function Gezinskaart({ gezin, peildatum }: { gezin: Gezin; peildatum: Datum }) {
  const { vandaag, formulier } = useTeksten()
  const { verleden } = useTijdstip()
  const mag = useMag()
  const [open, zetOpen] = useState(false)
  const [bewaard, zetBewaard] = useState<string | null>(null)
  const knop = useRef<HTMLButtonElement>(null)

  function sluit(melding: string | null) {
    zetOpen(false)
    zetBewaard(melding)
    requestAnimationFrame(() => knop.current?.focus())
  }

  return (
    <article className="houvast-kaart houvast-gezin" data-open={open || undefined}>
      {gezin.achternaam ? <h2>{vandaag.gezin(gezin.achternaam)}</h2> : null}
      {gezin.kaarten.map((kaart) => (
        <KindOpKaart key={kaart.kind.id} kaart={kaart} peildatum={peildatum} kopNiveau={gezin.achternaam ? 3 : 2} />
      ))}
      <Concepten gezin={gezin} onContact={() => zetOpen(true)} />
      {bewaard ? (
        <Melding ernst="goed" nieuw>
          {bewaard}
        </Melding>
      ) : null}
      {open ? (
        <ContactFormulier kinderen={gezin.kaarten.map(({ kind }) => kind)} onKlaar={sluit} onAnnuleer={() => sluit(null)} />
      ) : mag('contact.vastleggen') && !verleden ? (
        <Knop ref={knop} className="houvast-gezin__daad" onClick={() => zetOpen(true)}>
          {formulier.contact.titel}
        </Knop>
      ) : null}
    </article>
  )
}

/** On which screen a form stands that is not filled in here. */
const schermVan = {
  einde: '/jeugdige/$id',
  plan: '/jeugdige/$id/plan',
  standpunt: '/jeugdige/$id/plan',
  evaluatie: '/jeugdige/$id/plan',
  familiegroepsplan: '/jeugdige/$id/plan',
  aanwijzing: '/jeugdige/$id/aanwijzing',
  voogdijbeoordeling: '/jeugdige/$id/voogdij',
  beschikking: '/jeugdige/$id/zaak',
  overdracht: '/jeugdige/$id/zaak',
  gebeurtenis: '/jeugdige/$id/gebeurtenis',
} as const satisfies Record<Exclude<ConceptFormulier, 'contact'>, string>

/** What the reader began and has not sent: one press and it goes on where it stopped. */
function Concepten({ gezin, onContact }: { gezin: Gezin; onContact: () => void }) {
  const t = useTeksten().vandaag
  const tijd = useTijdwoorden()
  const begonnen = gezin.kaarten.flatMap(({ kind, concepten }) => concepten.map((concept) => ({ kind, ...concept })))
  if (begonnen.length === 0) return null
  return (
    <Melding titel={t.nietKlaar}>
      <ul>
        {begonnen.map(({ kind, formulier, betreft, bewaardOp }) => {
          const zin = t.verderMet(t.conceptNaam[formulier], tijd.moment(bewaardOp))
          return (
            <li key={`${formulier}-${betreft}`}>
              {formulier === 'contact' ? (
                <button type="button" className="houvast-linkknop" onClick={onContact}>
                  {zin}
                </button>
              ) : (
                <Link to={schermVan[formulier]} params={{ id: kind.id }}>
                  {zin}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </Melding>
  )
}

function KindOpKaart({ kaart, peildatum, kopNiveau }: { kaart: Kaart; peildatum: Datum; kopNiveau: 2 | 3 }) {
  const t = useTeksten()
  const tijd = useTijdwoorden()
  const Kop = kopNiveau === 2 ? 'h2' : 'h3'
  const anders = kaart.mijnRol === 'vast' ? '' : kaart.mijnRol ? t.vandaag.rol[kaart.mijnRol] : ''
  const vaste = kaart.mijnRol !== 'vast' && kaart.vasteJeugdbeschermer ? t.vandaag.vasteIs(kaart.vasteJeugdbeschermer.naam) : ''
  return (
    <section className="houvast-gezin__kind">
      <div>
        <Kop>
          <Link to="/jeugdige/$id" params={{ id: kaart.kind.id }}>
            {naamVan(kaart.kind, t.algemeen)}
          </Link>
        </Kop>
        <p className="houvast-klein houvast-zacht">
          {[leeftijdVan(kaart.kind, t.algemeen), ...kaart.maatregelen.map(maatregelNaam), vaste, anders].filter(Boolean).join(' · ')}
        </p>
      </div>
      <ul className="houvast-gezin__regels">
        {kaartTermijnen(kaart, peildatum).map((termijn) => (
          <li key={termijn.id}>
            <Termijnregel termijn={termijn} peildatum={peildatum} />
          </li>
        ))}
        {kaartRegels(kaart, peildatum, t, tijd).map(({ sleutel, zin, kleur }) => (
          <li key={sleutel}>
            <Teken kleur={kleur}>{zin}</Teken>
          </li>
        ))}
      </ul>
    </section>
  )
}
