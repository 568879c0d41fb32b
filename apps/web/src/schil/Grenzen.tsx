import type { Actie } from '@houvast/domein/toegang'
import type { ReactNode } from 'react'
import { Knop } from '../onderdelen/Knop.tsx'
import { LeegScherm } from '../onderdelen/LeegScherm.tsx'
import { useMag } from '../ophalen/ik.ts'
import { Probleem } from '../ophalen/probleem.ts'
import { useTeksten } from '../teksten/voorkeuren.tsx'

export function FoutScherm({ error }: { error: unknown }) {
  const { schil, algemeen } = useTeksten()
  return (
    <LeegScherm icoon="gevaar" titel={schil.foutTitel} daad={<Knop onClick={() => window.location.reload()}>{algemeen.opnieuw}</Knop>}>
      {error instanceof Probleem ? error.message : ''}
    </LeegScherm>
  )
}

export function NietGevonden() {
  const { schil } = useTeksten()
  return <LeegScherm titel={schil.nietGevondenTitel}>{schil.nietGevonden}</LeegScherm>
}

/** A screen that is not for this role says so in words, instead of showing an error of the server. */
export function AlleenMet({ actie, children }: { actie: Actie; children: ReactNode }) {
  const { schil } = useTeksten()
  const mag = useMag()
  if (mag(actie)) return children
  return (
    <LeegScherm icoon="persoon" titel={schil.nietVoorRolTitel}>
      {schil.nietVoorRol}
    </LeegScherm>
  )
}
