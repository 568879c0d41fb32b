import type { Datum as Dag } from '@houvast/domein/kalender'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { maatregelNaam } from '../../onderdelen/kind.ts'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { ContactFormulier } from '../jeugdige/formulieren/ContactFormulier.tsx'
import { PogingFormulier } from './PogingFormulier.tsx'
import { Redenformulier } from './Redenformulier.tsx'
import { geefSpoed, hefSpoedOp, type Rij, type Wachten as Stand, wachtenVraag } from './vraag.ts'

interface Eigen {
  rij: Rij
  peildatum: Dag
}

/** What runs on, as the list itself knows it. */
export function Loopt({ rij, peildatum }: Eigen) {
  const { kind, wachtlijst } = useTeksten()
  const tijd = useTijdwoorden()
  const { paneel } = wachtlijst
  return (
    <section>
      <h3>{paneel.loopt}</h3>
      <p>{rij.maatregelen.map(maatregelNaam).join(', ')}</p>
      {rij.einddatumMaatregel ? (
        <p className="houvast-zacht">
          {kind.maatregelEindigt(tijd.tenOpzichteVan(rij.einddatumMaatregel, peildatum), tijd.datum(rij.einddatumMaatregel))}
        </p>
      ) : null}
      <p className="houvast-zacht">{rij.vorigeJeugdbeschermer ? paneel.eerder(rij.vorigeJeugdbeschermer.naam) : paneel.eerderNiemand}</p>
    </section>
  )
}

/** How this child waits, and what can be done meanwhile. */
export function Wachten({ rij, peildatum }: Eigen) {
  const stand = useQuery(wachtenVraag(rij.kind.id))
  return (
    <>
      <Loopt rij={rij} peildatum={peildatum} />
      <Opgehaald vraag={stand}>
        {(gevonden) => (
          <>
            <Onderweg stand={gevonden} />
            <Gesproken rij={rij} stand={gevonden} />
            <Spoed rij={rij} stand={gevonden} />
          </>
        )}
      </Opgehaald>
    </>
  )
}

function Onderweg({ stand }: { stand: Stand }) {
  const { paneel } = useTeksten().wachtlijst
  const tijd = useTijdwoorden()
  return (
    <>
      <section>
        <ul>
          <li>{stand.plan ? paneel.planLoopt(tijd.datum(stand.plan.vastgesteldOp)) : paneel.geenPlan}</li>
          {stand.machtigingen.map(({ type, tot }) => (
            <li key={`${type}/${tot}`}>{tot ? paneel.machtiging(tijd.datum(tot)) : paneel.machtigingOpen}</li>
          ))}
        </ul>
      </section>
      {stand.oorzaak ? (
        <section>
          <h3>{paneel.oorzaak}</h3>
          <p>{paneel.oorzaken[stand.oorzaak]}</p>
        </section>
      ) : null}
      <section>
        <h3>{paneel.vervalt}</h3>
        {stand.vervalt.length === 0 ? <p>{paneel.vervaltNiets}</p> : null}
        <ul>
          {stand.vervalt.map(({ naam, op }) => (
            <li key={`${naam}/${op}`}>{paneel.vervaltOp(naam, tijd.datum(op))}</li>
          ))}
        </ul>
      </section>
      <section>
        {stand.besluit ? (
          <>
            <h3>{paneel.besluitVan(tijd.datum(stand.besluit.op))}</h3>
            <Besluit besluit={stand.besluit} />
          </>
        ) : (
          <p>{paneel.nooitBesproken}</p>
        )}
      </section>
    </>
  )
}

function Besluit({ besluit: { besluit, waarom } }: { besluit: NonNullable<Stand['besluit']> }) {
  const { weekoverleg } = useTeksten()
  return (
    <p>
      {weekoverleg.besluit[besluit]}. {waarom}
    </p>
  )
}

function Gesproken({ rij, stand }: { rij: Rij; stand: Stand }) {
  const { kind, wachtlijst, weekoverleg } = useTeksten()
  const { paneel } = wachtlijst
  const tijd = useTijdwoorden()
  const mag = useMag()
  const { vandaag } = useIk()
  const [melding, zetMelding] = useState<string | null>(null)
  const klaar = (sluit: () => void) => (tekst: string) => {
    sluit()
    zetMelding(tekst)
  }
  return (
    <section>
      {stand.contactUiterlijk ? (
        <p>
          {stand.contactUiterlijk < vandaag
            ? paneel.contactHadMoeten(tijd.datum(stand.contactUiterlijk))
            : paneel.contactUiterlijk(tijd.datum(stand.contactUiterlijk))}
        </p>
      ) : null}
      {stand.pogingen.length > 0 ? (
        <>
          <h3>{paneel.pogingen}</h3>
          <ul>
            {stand.pogingen.map(({ id, datum, met, wijze, wat }) => (
              <li key={id}>
                {paneel.poging(tijd.datum(datum), kind.met[met as keyof typeof kind.met], kind.wijze[wijze].toLowerCase())}
                {wat ? <span className="houvast-zacht"> {wat}</span> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {stand.vervolg ? <Teken kleur="deze_week">{weekoverleg.vervolg[stand.vervolg]}</Teken> : null}
      {melding ? (
        <Melding ernst="goed" nieuw>
          {melding}
        </Melding>
      ) : null}
      <div className="houvast-rij">
        {mag('contact.vastleggen') ? (
          <>
            <Uitklap knop={paneel.contactVastleggen}>
              {(sluit) => <ContactFormulier kinderen={[rij.kind]} onAnnuleer={sluit} onKlaar={klaar(sluit)} />}
            </Uitklap>
            <Uitklap knop={paneel.misluktKnop}>
              {(sluit) => <PogingFormulier kindId={rij.kind.id} onAnnuleer={sluit} onKlaar={klaar(sluit)} />}
            </Uitklap>
          </>
        ) : null}
        {mag('brief.maken') ? (
          <Link
            className="houvast-knop houvast-knop--klein"
            to="/jeugdige/$id/brieven"
            params={{ id: rij.kind.id }}
            search={{ soort: 'wachten' }}
          >
            {paneel.brief}
          </Link>
        ) : null}
      </div>
    </section>
  )
}

function Spoed({ rij, stand: { spoed } }: { rij: Rij; stand: Stand }) {
  const { paneel } = useTeksten().wachtlijst
  const tijd = useTijdwoorden()
  const mag = useMag()('spoed.vastleggen')
  const spoedId = spoed?.id ?? null
  return (
    <section>
      {spoed ? (
        <>
          <h3>{paneel.spoedTitel}</h3>
          <p>{spoed.reden === null ? paneel.spoedVots : `${paneel.spoedSinds(tijd.datum(spoed.sinds))} ${spoed.reden}`}</p>
        </>
      ) : null}
      {mag && spoed === null ? (
        <Uitklap knop={paneel.spoedKnop}>
          {(sluit) => (
            <Redenformulier
              label={paneel.spoedWaarom}
              bewaarTekst={paneel.spoedBewaar}
              doe={(reden) => geefSpoed(rij.kind.id, reden)}
              onSluit={sluit}
            />
          )}
        </Uitklap>
      ) : null}
      {mag && spoedId !== null ? (
        <Uitklap knop={paneel.opheffenKnop}>
          {(sluit) => (
            <Redenformulier
              label={paneel.opheffenWaarom}
              bewaarTekst={paneel.opheffenBewaar}
              doe={(reden) => hefSpoedOp(spoedId, reden)}
              onSluit={sluit}
            />
          )}
        </Uitklap>
      ) : null}
    </section>
  )
}
