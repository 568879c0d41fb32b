import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { TekstVeld, Vinkje } from '../../onderdelen/Velden.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { type Weekoverleggen as Beeld, begin, verslagAdres, weekoverleggenVraag } from './vraag.ts'

export function Weekoverleggen() {
  return (
    <AlleenMet actie="weekoverleg.lezen">
      <Overzicht />
    </AlleenMet>
  )
}

function Overzicht() {
  const { weekoverleg: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const vraag = useQuery(weekoverleggenVraag)
  return (
    <Opgehaald vraag={vraag}>
      {(beeld) => (
        <>
          <PaginaKop
            titel={t.titel}
            zin={kopzin(beeld, t, tijd)}
            toelichting={t.uitleg}
            boven={<Link to="/wachtlijst">{t.naarLijst}</Link>}
            daad={
              beeld.open ? (
                <Link className="houvast-knop houvast-knop--hoofd" to="/weekoverleg/$id" params={{ id: beeld.open.id }}>
                  {t.verder}
                </Link>
              ) : null
            }
          />
          <div className="houvast-stapel">
            {beeld.open === null && mag('weekoverleg.houden') ? <Begin beeld={beeld} /> : null}
            {beeld.rijen.length === 0 ? (
              <LeegScherm icoon="wachtlijst" titel={t.leegTitel}>
                {t.leeg}
              </LeegScherm>
            ) : (
              <section className="houvast-kaart houvast-stapel houvast-stapel--krap">
                <h2>{t.eerder}</h2>
                <ul className="houvast-stapel houvast-stapel--krap">
                  {beeld.rijen.map(({ id, gehoudenOp, besproken, deelnemers, anderen }) => (
                    <li key={id}>
                      <strong>{tijd.datum(gehoudenOp)}</strong>: {t.besproken(besproken)}{' '}
                      <a href={verslagAdres(id)}>{t.verslag(tijd.datum(gehoudenOp))}</a>
                      <p className="houvast-zacht">
                        {t.aanwezig([...deelnemers.map(({ naam }) => naam), anderen].filter(Boolean).join(', '))}
                      </p>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        </>
      )}
    </Opgehaald>
  )
}

function kopzin(
  { uiterlijk, teLaat, open }: Beeld,
  t: ReturnType<typeof useTeksten>['weekoverleg'],
  tijd: ReturnType<typeof useTijdwoorden>,
) {
  if (open) return t.kopOpen
  if (uiterlijk === null) return t.kopNiemand
  return teLaat ? t.kopTeLaat(tijd.datum(uiterlijk)) : t.kopUiterlijk(tijd.datum(uiterlijk))
}

function Begin({ beeld }: { beeld: Beeld }) {
  const { weekoverleg: t } = useTeksten()
  const { medewerkerId } = useIk()
  const navigate = useNavigate()
  const geheugen = useQueryClient()
  const [wie, zetWie] = useState<readonly string[]>(beeld.mensen.some(({ id }) => id === medewerkerId) ? [medewerkerId] : [])
  const [anderen, zetAnderen] = useState('')
  const beginnen = useMutation({
    mutationFn: () => begin({ deelnemers: [...wie], anderen }),
    onSuccess: async ({ id }) => {
      await navigate({ to: '/weekoverleg/$id', params: { id } })
      await geheugen.invalidateQueries({ queryKey: ['wachtlijst'] })
    },
  })
  return (
    <section className="houvast-kaart houvast-stapel">
      <h2>{t.begin}</h2>
      <Formulier onVerstuur={() => beginnen.mutate()} bewaarTekst={t.beginnen} bezig={beginnen.isPending} fout={beginnen.error}>
        <fieldset className="houvast-veld">
          <legend>{t.wie}</legend>
          {veldFout(beginnen.error, 'deelnemers') ? (
            <span className="houvast-veld__fout">{veldFout(beginnen.error, 'deelnemers')}</span>
          ) : null}
          {beeld.mensen.map(({ id, naam, rol }) => (
            <Vinkje
              key={id}
              label={t.mens(naam, t.rol[rol as keyof typeof t.rol] ?? rol)}
              waarde={wie.includes(id)}
              onWijzig={(aan) => zetWie(aan ? [...wie, id] : wie.filter((een) => een !== id))}
            />
          ))}
        </fieldset>
        <TekstVeld label={t.anderen} hint={t.anderenHint} waarde={anderen} onWijzig={zetAnderen} />
        {wie.length === 0 ? <Melding titel={t.kiesWie} /> : null}
      </Formulier>
    </section>
  )
}
