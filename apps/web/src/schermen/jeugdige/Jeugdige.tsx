import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'

export function Jeugdige() {
  const { algemeen } = useTeksten()
  return (
    <>
      <PaginaKop titel={algemeen.jeugdige} zin={algemeen.jeugdige} />
      <LeegScherm titel={algemeen.jeugdige}>{algemeen.geenGegevens}</LeegScherm>
    </>
  )
}
