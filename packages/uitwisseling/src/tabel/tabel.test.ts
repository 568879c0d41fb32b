import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { xlsxVan } from './tabel.ts'

test('een ander programma leest de tabel terug: getallen als getal, tekst als tekst, ook wie op een formule lijkt', async () => {
  const rijen = Array.from({ length: 3 }, (_, rij) =>
    Object.fromEntries(
      Array.from({ length: 30 }, (_, kolom) => [`kolom ${kolom}`, kolom === 0 ? '=1+1 <b> & "q"' : kolom === 1 ? null : rij * kolom + 0.5]),
    ),
  )
  const werkmap = new ExcelJS.Workbook()
  await werkmap.xlsx.load((await buffer(xlsxVan(rijen))).buffer as ArrayBuffer)
  const blad = werkmap.worksheets[0]
  expect(blad?.getRow(1).getCell(30).value).toBe('kolom 29')
  expect(blad?.getCell('A2').value).toBe('=1+1 <b> & "q"')
  expect(blad?.getCell('B2').value).toBeNull()
  expect(blad?.getCell('AD4').value).toBe(2 * 29 + 0.5)
  expect(blad?.rowCount).toBe(4)
})
