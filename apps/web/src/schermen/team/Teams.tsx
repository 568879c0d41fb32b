import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'

export function Teams() {
  const { algemeen } = useTeksten()
  return (
    <>
      <PaginaKop titel={algemeen.team} zin={algemeen.team} />
      <LeegScherm titel={algemeen.team}>{algemeen.geenGegevens}</LeegScherm>
    </>
  )
}
