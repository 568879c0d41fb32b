import type { Datum } from '@houvast/domein/kalender'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { DatumVeld, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { bewaarOpnamestop, type Opnamestop, opnamestoppenVraag } from './vraag.ts'

export function Opnamestoppen() {
  return (
    <AlleenMet actie="opnamestop.lezen">
      <Register />
    </AlleenMet>
  )
}

function Register() {
  const { opnamestop: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()('opnamestop.vastleggen')
  const vraag = useQuery(opnamestoppenVraag)
  return (
    <Opgehaald vraag={vraag}>
      {({ rijen }) => (
        <>
          <PaginaKop
            titel={t.titel}
            zin={t.kop(rijen.filter(({ geldt }) => geldt).length)}
            toelichting={t.uitleg}
            boven={<Link to="/wachtlijst">{t.naarLijst}</Link>}
          />
          <div className="houvast-stapel">
            {mag ? <Uitklap knop={t.nieuw}>{(sluit) => <StopFormulier stop={null} onSluit={sluit} />}</Uitklap> : null}
            {rijen.length === 0 ? (
              <LeegScherm icoon="wachtlijst" titel={t.leegTitel}>
                {t.leeg}
              </LeegScherm>
            ) : null}
            {rijen.map((stop) => (
              <article key={stop.id} className="houvast-kaart houvast-stapel houvast-stapel--krap">
                <h2>{stop.geldt ? t.geldtVoor(stop.waarvoor) : stop.waarvoor}</h2>
                <p>{stop.tot === null ? t.vanaf(tijd.datum(stop.van)) : t.vanTot(tijd.datum(stop.van), tijd.datum(stop.tot))}</p>
                <p>
                  <strong>{t.reden}:</strong> {stop.reden}
                </p>
                <p className="houvast-zacht">
                  {[
                    t.beslotenDoor(stop.beslotenDoor),
                    stop.ingelicht ? t.ingelichtZijn(stop.ingelicht) : t.niemandIngelicht,
                    t.naarElders(stop.elders),
                  ].join(' ')}
                </p>
                {mag ? <Uitklap knop={t.wijzig}>{(sluit) => <StopFormulier stop={stop} onSluit={sluit} />}</Uitklap> : null}
              </article>
            ))}
          </div>
        </>
      )}
    </Opgehaald>
  )
}

function StopFormulier({ stop, onSluit }: { stop: Opnamestop | null; onSluit: () => void }) {
  const { opnamestop: t } = useTeksten()
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const [vorm, zetVorm] = useState({
    waarvoor: stop?.waarvoor ?? '',
    van: stop?.van ?? (vandaag as Datum),
    tot: stop?.tot ?? '',
    beslotenDoor: stop?.beslotenDoor ?? '',
    reden: stop?.reden ?? '',
    ingelicht: stop?.ingelicht ?? '',
    elders: String(stop?.elders ?? 0),
  })
  const zet = (deel: Partial<typeof vorm>) => zetVorm({ ...vorm, ...deel })
  const bewaren = useMutation({
    mutationFn: () => bewaarOpnamestop(stop?.id ?? null, { ...vorm, tot: (vorm.tot || null) as Datum | null, elders: Number(vorm.elders) }),
    onSuccess: async () => {
      onSluit()
      await geheugen.invalidateQueries({ queryKey: opnamestoppenVraag.queryKey })
    },
  })
  const fout = (veld: keyof typeof vorm) => veldFout(bewaren.error, veld)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <TekstVeld
        label={t.waarvoor}
        hint={t.waarvoorHint}
        waarde={vorm.waarvoor}
        verplicht
        fout={fout('waarvoor')}
        onWijzig={(waarvoor) => zet({ waarvoor })}
      />
      <DatumVeld label={t.van} waarde={vorm.van} verplicht fout={fout('van')} onWijzig={(van) => zet({ van: van as Datum })} />
      <DatumVeld label={t.tot} hint={t.totHint} waarde={vorm.tot} fout={fout('tot')} onWijzig={(tot) => zet({ tot })} />
      <TekstVeld
        label={t.wieBesloot}
        waarde={vorm.beslotenDoor}
        verplicht
        fout={fout('beslotenDoor')}
        onWijzig={(beslotenDoor) => zet({ beslotenDoor })}
      />
      <LangTekstVeld label={t.reden} waarde={vorm.reden} verplicht fout={fout('reden')} onWijzig={(reden) => zet({ reden })} />
      <TekstVeld
        label={t.ingelicht}
        hint={t.ingelichtHint}
        waarde={vorm.ingelicht}
        fout={fout('ingelicht')}
        onWijzig={(ingelicht) => zet({ ingelicht })}
      />
      <TekstVeld label={t.elders} waarde={vorm.elders} invoer="numeric" fout={fout('elders')} onWijzig={(elders) => zet({ elders })} />
    </Formulier>
  )
}
