import { werklastfactoren } from '@houvast/domein/werklast'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { KeuzeLijst, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { beeindigFactor, type Factor, kindWerklastVraag, legFactorVast } from './vraag.ts'

/** What makes this case take more time, chosen by people; in the file, for whoever carries it. */
export function Kindwerklast({ kindId }: { kindId: string }) {
  const { werklast: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { vandaag } = useIk()
  const mag = useMag()
  const geheugen = useQueryClient()
  const stand = useQuery({ ...kindWerklastVraag(kindId), enabled: mag('werklast.lezen') })
  const beeindigen = useMutation({
    mutationFn: (id: string) => beeindigFactor(id, vandaag),
    onSuccess: () => geheugen.invalidateQueries({ queryKey: ['werklast'] }),
  })
  if (!mag('werklast.lezen')) return null
  const magKiezen = mag('werklastfactor.vastleggen')
  return (
    <section className="houvast-stapel houvast-stapel--krap">
      <h2>{t.inDossier}</h2>
      <Opgehaald vraag={stand}>
        {({ opbouw, factoren, perFactor, hoogstens }) => (
          <>
            <p>{opbouw.length === 0 ? t.weegtNiet : opbouw.map(({ wat, uren }) => t.deel[wat](tijd.getal(uren))).join(', ')}</p>
            <ul className="houvast-stapel houvast-stapel--krap">
              {factoren.map(({ id, factor, van, reden }) => (
                <li key={id}>
                  {t.factorSinds(t.factor[factor], tijd.datum(van))} {reden}{' '}
                  {magKiezen ? (
                    <Knop
                      className="houvast-knop--klein"
                      onClick={() => beeindigen.mutate(id)}
                      bezig={beeindigen.isPending ? t.bezig : false}
                    >
                      {t.factorStopt}
                      <span className="houvast-alleen-voorgelezen">: {t.factor[factor]}</span>
                    </Knop>
                  ) : null}
                </li>
              ))}
            </ul>
            {magKiezen ? (
              <Uitklap knop={t.factorKnop}>
                {(sluit) => <FactorFormulier kindId={kindId} perFactor={perFactor} hoogstens={hoogstens} onSluit={sluit} />}
              </Uitklap>
            ) : null}
          </>
        )}
      </Opgehaald>
    </section>
  )
}

interface FactorEigen {
  kindId: string
  perFactor: Readonly<Partial<Record<Factor, number>>>
  hoogstens: number
  onSluit: () => void
}

function FactorFormulier({ kindId, perFactor, hoogstens, onSluit }: FactorEigen) {
  const { werklast: t } = useTeksten()
  const tijd = useTijdwoorden()
  const geheugen = useQueryClient()
  const [factor, zetFactor] = useState<Factor>(werklastfactoren[0])
  const [reden, zetReden] = useState('')
  const bewaren = useMutation({
    mutationFn: () => legFactorVast(kindId, { factor, reden }),
    onSuccess: async () => {
      onSluit()
      await geheugen.invalidateQueries({ queryKey: ['werklast'] })
    },
  })
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.factorBewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <KeuzeLijst
        label={t.factorWelke}
        hint={t.hoogstens(tijd.getal(hoogstens))}
        waarde={factor}
        opties={werklastfactoren.map((waarde) => ({ waarde, label: t.factorUren(t.factor[waarde], tijd.getal(perFactor[waarde] ?? 0)) }))}
        onWijzig={zetFactor}
      />
      <LangTekstVeld
        label={t.factorWaarom}
        waarde={reden}
        onWijzig={zetReden}
        verplicht
        regels={2}
        maxLengte={1_000}
        fout={veldFout(bewaren.error, 'reden')}
      />
    </Formulier>
  )
}
