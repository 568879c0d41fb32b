import { type ReactNode, useId } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useTeksten } from '../teksten/voorkeuren.tsx'
import { Icoon } from './Icoon.tsx'

interface DialoogEigen {
  open: boolean
  titel: string
  onSluit: () => void
  children: ReactNode
  /** A side panel keeps the list in sight; on a phone it covers the screen. */
  plaats?: 'midden' | 'zij'
  /** Only an explicit choice closes it. */
  verplicht?: boolean
}

export function Dialoog({ open, titel, onSluit, children, plaats = 'midden', verplicht = false }: DialoogEigen) {
  const { algemeen } = useTeksten()
  const kop = useId()
  return (
    <ModalOverlay
      className={`houvast-sluier houvast-sluier--${plaats}`}
      isOpen={open}
      onOpenChange={(blijftOpen) => (blijftOpen ? null : onSluit())}
      isDismissable={!verplicht}
      isKeyboardDismissDisabled={verplicht}
    >
      <Modal className={`houvast-dialoog houvast-dialoog--${plaats}`}>
        <Dialog className="houvast-dialoog__binnen" aria-labelledby={kop} role={verplicht ? 'alertdialog' : 'dialog'}>
          <div className="houvast-dialoog__kop">
            <h2 id={kop}>{titel}</h2>
            {verplicht ? null : (
              <button type="button" className="houvast-icoonknop" aria-label={algemeen.sluiten} onClick={onSluit}>
                <Icoon naam="kruis" />
              </button>
            )}
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
