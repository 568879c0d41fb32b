import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'

export function Wachtlijst() {
  const { algemeen } = useTeksten()
  return (
    <>
      <PaginaKop titel={algemeen.wachtlijst} zin={algemeen.wachtlijst} />
      <LeegScherm titel={algemeen.wachtlijst}>{algemeen.geenGegevens}</LeegScherm>
    </>
  )
}
