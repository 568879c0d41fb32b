import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'

export function Vandaag() {
  const { algemeen } = useTeksten()
  return (
    <>
      <PaginaKop titel={algemeen.vandaag} zin={algemeen.vandaag} />
      <LeegScherm titel={algemeen.vandaag}>{algemeen.geenGegevens}</LeegScherm>
    </>
  )
}
