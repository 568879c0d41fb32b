import type { Datum } from '@houvast/domein/kalender'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { naamVan } from '../../onderdelen/kind.ts'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Termijnregel } from '../../onderdelen/Termijnregel.tsx'
import { LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Meldknop } from '../werklastmelding/Meldknop.tsx'
import { useBewaren } from '../zaak/useBewaren.ts'
import { type Overdrachtskaart, overdrachtVraag, verversZaak } from '../zaak/vraag.ts'

export function Overdracht() {
  const { id } = useParams({ from: '/overdracht/$id' })
  const kaart = useQuery(overdrachtVraag(id))
  return (
    <AlleenMet actie="overdracht.lezen">
      <Opgehaald vraag={kaart}>{(gevonden) => <Kaart key={id} kaart={gevonden} />}</Opgehaald>
    </AlleenMet>
  )
}

function Kaart({ kaart }: { kaart: Overdrachtskaart }) {
  const { algemeen, zaak } = useTeksten()
  const t = zaak.overdracht
  const tijd = useTijdwoorden()
  const vandaag = useIk().vandaag as Datum
  const geheugen = useQueryClient()
  const [bewaard, zetBewaard] = useState<string | null>(null)
  const [geeftTerug, zetGeeftTerug] = useState(false)
  async function klaar(melding: string) {
    zetBewaard(melding)
    zetGeeftTerug(false)
    await verversZaak(geheugen)
  }
  const pad = `/overdrachten/${encodeURIComponent(kaart.id)}`
  const aanvaarden = useBewaren(`${pad}/aanvaarding`, klaar)
  const vertellen = useBewaren(`${pad}/aankondiging`, klaar)
  const dag = tijd.datumZonderWeekdag
  const magAanvaarden = kaart.acties.includes('overdracht.aanvaarden')
  const magVertellen = kaart.acties.includes('overdracht.opstellen')
  return (
    <>
      <PaginaKop
        titel={t.titel}
        zin={standZin(kaart, naamVan(kaart.kind, algemeen), t, dag)}
        toelichting={`${t.vanNaar(kaart.van.naam, kaart.naar.naam, dag(kaart.per))} ${zaak.jeugdbeschermers(kaart.jeugdbeschermers.totaal)}`}
        daad={
          magAanvaarden ? (
            <Knop
              soort="hoofd"
              bezig={aanvaarden.isPending ? algemeen.bezigMetBewaren : false}
              onClick={() => aanvaarden.mutate({ gelezen: true })}
            >
              {t.aanvaardKnop}
            </Knop>
          ) : null
        }
      />
      <div className="houvast-stapel">
        {bewaard ? (
          <Melding ernst="goed" nieuw>
            {bewaard}
          </Melding>
        ) : null}
        {aanvaarden.error ? <Melding ernst="gevaar" nieuw titel={aanvaarden.error.message} /> : null}
        {vertellen.error ? <Melding ernst="gevaar" nieuw titel={vertellen.error.message} /> : null}
        {kaart.jeugdbeschermers.isSignaal ? <Melding ernst="let_op" titel={zaak.signaal(kaart.jeugdbeschermers.inEenJaar)} /> : null}
        <Blok titel={t.overKind}>{kaart.overKind}</Blok>
        <Blok titel={t.mensen}>{kaart.mensen}</Blok>
        <Blok titel={t.veiligheid}>{kaart.veiligheid}</Blok>
        <Blok titel={t.beloften}>{kaart.beloften}</Blok>
        <section className="houvast-stapel houvast-stapel--krap">
          <h2>{t.maatregelen}</h2>
          <ul>
            {kaart.maatregelen.map(({ naam, fase, uitersteDag }) => (
              <li key={naam}>
                {[uitersteDag ? zaak.loopt(naam, dag(uitersteDag)) : zaak.looptZonderEind(naam), fase ? zaak.fase[fase] : '']
                  .filter(Boolean)
                  .join(' ')}
              </li>
            ))}
          </ul>
          <h2>{t.termijnen}</h2>
          {kaart.termijnen.length === 0 ? <p className="houvast-zacht">{t.geenTermijnen}</p> : null}
          <ul>
            {kaart.termijnen.map((termijn) => (
              <li key={termijn.id}>
                <Termijnregel termijn={termijn} peildatum={vandaag} />
              </li>
            ))}
          </ul>
          {kaart.opdrachten.length > 0 ? <h2>{t.opdrachten}</h2> : null}
          <ul>
            {kaart.opdrachten.map(({ wat, wie }) => (
              <li key={wat}>{zaak.beschikking.opdrachtRegel(wie, wat)}</li>
            ))}
          </ul>
          <h2>{t.afspraken}</h2>
          {kaart.afspraken.length === 0 ? <p className="houvast-zacht">{t.geenAfspraken}</p> : null}
          <ul>
            {kaart.afspraken.map(({ datum, afspraak }) => (
              <li key={`${datum}${afspraak}`}>{`${dag(datum)}: ${afspraak}`}</li>
            ))}
          </ul>
        </section>
        <section className="houvast-stapel houvast-stapel--krap">
          <h2>{t.verteld}</h2>
          <p>{kaart.aangekondigdKindOp ? t.kindWeet(dag(kaart.aangekondigdKindOp)) : t.kindNiet}</p>
          <p>{kaart.aangekondigdOudersOp ? t.oudersWeten(dag(kaart.aangekondigdOudersOp)) : t.oudersNiet}</p>
          {magVertellen ? (
            <div className="houvast-rij">
              {kaart.aangekondigdKindOp ? null : (
                <Knop onClick={() => vertellen.mutate({ aan: 'kind', op: vandaag })}>{t.verteldKind}</Knop>
              )}
              {kaart.aangekondigdOudersOp ? null : (
                <Knop onClick={() => vertellen.mutate({ aan: 'ouders', op: vandaag })}>{t.verteldOuders}</Knop>
              )}
            </div>
          ) : null}
        </section>
        {magAanvaarden && !geeftTerug ? (
          <div className="houvast-rij">
            <Knop onClick={() => zetGeeftTerug(true)}>{t.geefTerug}</Knop>
          </div>
        ) : null}
        {magAanvaarden ? <Meldknop kindId={kaart.kind.id} /> : null}
        {geeftTerug ? <Teruggave pad={pad} onKlaar={klaar} onAnnuleer={() => zetGeeftTerug(false)} /> : null}
        {magVertellen ? (
          <Link to="/jeugdige/$id/zaak" params={{ id: kaart.kind.id }}>
            {zaak.naarZaak}
          </Link>
        ) : null}
      </div>
    </>
  )
}

function standZin(
  kaart: Overdrachtskaart,
  naam: string,
  t: ReturnType<typeof useTeksten>['zaak']['overdracht'],
  dag: (dag: Overdrachtskaart['per']) => string,
): string {
  if (kaart.status === 'aanvaard') return t.aanvaard(naam, kaart.naar.naam, dag(kaart.per))
  if (kaart.status === 'teruggegeven') return t.terug(naam, kaart.reden ?? '')
  return kaart.aanMij ? t.wachtOpU(naam) : t.wacht(naam, kaart.naar.naam)
}

function Blok({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <section className="houvast-stapel houvast-stapel--krap">
      <h2>{titel}</h2>
      <p>{children}</p>
    </section>
  )
}

function Teruggave({ pad, onKlaar, onAnnuleer }: { pad: string; onKlaar: (melding: string) => void; onAnnuleer: () => void }) {
  const t = useTeksten().zaak.overdracht
  const [reden, zetReden] = useState('')
  const bewaren = useBewaren(`${pad}/teruggave`, onKlaar)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate({ reden })}
      onAnnuleer={onAnnuleer}
      bewaarTekst={t.geefTerug}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <LangTekstVeld label={t.redenTerug} waarde={reden} onWijzig={zetReden} verplicht fout={veldFout(bewaren.error, 'reden')} />
    </Formulier>
  )
}
