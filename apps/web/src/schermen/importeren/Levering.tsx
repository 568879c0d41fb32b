import './importeren.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Probleem } from '../../ophalen/probleem.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Bestandentabel } from './Bestandentabel.tsx'
import { Bevindingen } from './Bevindingen.tsx'
import { bevindingenInWoorden, telOp, verandertIets, verschilInWoorden } from './levering.ts'
import { Uitvoeren } from './Uitvoeren.tsx'
import { type Levering as Beeld, leveringVraag } from './vraag.ts'

export function Levering() {
  return (
    <AlleenMet actie="levering.lezen">
      <EenLevering />
    </AlleenMet>
  )
}

function EenLevering() {
  const { importeren } = useTeksten()
  const { id } = useParams({ from: '/importeren/$id' })
  const vraag = useQuery(leveringVraag(id))
  if (vraag.error instanceof Probleem && vraag.error.status === 404) {
    return (
      <LeegScherm
        icoon="importeren"
        titel={vraag.error.message}
        daad={
          <Link className="houvast-knop houvast-knop--hoofd" to="/importeren">
            {importeren.kies}
          </Link>
        }
      >
        {importeren.toelichting}
      </LeegScherm>
    )
  }
  return <Opgehaald vraag={vraag}>{(levering) => <Inhoud key={levering.id} levering={levering} />}</Opgehaald>
}

function Inhoud({ levering }: { levering: Beeld }) {
  const { algemeen, importeren } = useTeksten()
  const tijd = useTijdwoorden()
  const telling = telOp(levering.bestanden)
  const verschil = verschilInWoorden(telling, importeren, tijd)
  return (
    <>
      <PaginaKop
        titel={algemeen.importeren}
        boven={
          <Link className="houvast-levering__terug" to="/importeren">
            {importeren.terug}
          </Link>
        }
        zin={useKopzin(levering)}
        toelichting={[
          levering.bestanden.length > 0 ? `${levering.naam}.` : '',
          levering.status === 'gelezen' && verandertIets(telling) ? importeren.zouden(verschil) : '',
          levering.status === 'uitgevoerd' ? importeren.werd(verschil) : '',
          `${zin(
            levering.status === 'geweigerd'
              ? importeren.waarschuwingen(levering.waarschuwingen, tijd.getal(levering.waarschuwingen))
              : bevindingenInWoorden(levering, importeren, tijd),
          )}.`,
        ]
          .filter(Boolean)
          .join(' ')}
      />
      <div className="houvast-stapel houvast-stapel--ruim">
        <Uitvoeren levering={levering} />
        <Bestandentabel bestanden={levering.bestanden} />
        <Bevindingen levering={levering} />
      </div>
    </>
  )
}

function useKopzin({ status, uitgevoerdOp, bestanden, fouten }: Beeld): string {
  const { importeren } = useTeksten()
  const tijd = useTijdwoorden()
  if (status === 'uitgevoerd' && uitgevoerdOp !== null) return importeren.uitgevoerdKop(tijd.moment(uitgevoerdOp))
  if (fouten > 0) return importeren.geweigerdKop(importeren.fouten(fouten, tijd.getal(fouten)))
  return verandertIets(telOp(bestanden)) ? importeren.gelezenKop : importeren.gelezenNietsKop
}

function zin(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}
