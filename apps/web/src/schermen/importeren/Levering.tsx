import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'

export function Levering() {
  const { algemeen } = useTeksten()
  return (
    <>
      <PaginaKop titel={algemeen.importeren} zin={algemeen.importeren} />
      <LeegScherm titel={algemeen.importeren}>{algemeen.geenGegevens}</LeegScherm>
    </>
  )
}
