import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'

export function Monitor() {
  const { algemeen } = useTeksten()
  return (
    <>
      <PaginaKop titel={algemeen.monitor} zin={algemeen.monitor} />
      <LeegScherm titel={algemeen.monitor}>{algemeen.geenGegevens}</LeegScherm>
    </>
  )
}
