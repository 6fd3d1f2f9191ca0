'use client'

import { FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import type { ClipboardEvent } from 'react'
import { gridOf, withCell, withColumn, withCopied, withoutColumn, withoutRow, withRow, type Grid } from './grid.ts'

const words = {
  it: {
    cell: (row: number, column: number) =>
      row === 0 ? `Intestazione ${column + 1}` : `Riga ${row}, colonna ${column + 1}`,
    help: 'La prima riga dice che cosa c’è nelle colonne. Celle copiate da un foglio di calcolo si incollano tutte insieme.',
    row: 'Aggiungi una riga',
    column: 'Aggiungi una colonna',
    withoutRow: (row: number) => `Togli la riga ${row}`,
    withoutColumn: (column: number) => `Togli la colonna ${column + 1}`,
  },
  en: {
    cell: (row: number, column: number) => (row === 0 ? `Heading ${column + 1}` : `Row ${row}, column ${column + 1}`),
    help: 'The first row says what the columns hold. Cells copied from a spreadsheet are pasted all together.',
    row: 'Add a row',
    column: 'Add a column',
    withoutRow: (row: number) => `Remove row ${row}`,
    withoutColumn: (column: number) => `Remove column ${column + 1}`,
  },
}

/** The words of a table, cell by cell. */
export const TableGrid: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { disabled, path, setValue, showError, value } = useField<Grid | null>({ potentiallyStalePath: given })
  const { i18n } = useTranslation()
  const say = words[i18n.language === 'en' ? 'en' : 'it']
  const grid = gridOf(value)
  const isFixed = readOnly === true || disabled
  const columns = grid[0]?.length ?? 0
  const pasteCells = (event: ClipboardEvent, row: number, column: number): void => {
    const copied = event.clipboardData.getData('text/plain')
    if (!copied.includes('\t')) return
    event.preventDefault()
    setValue(withCopied(grid, row, column, copied))
  }
  return (
    <div className={['field-type', 'table-grid', showError && 'error'].filter(Boolean).join(' ')}>
      <FieldLabel label={field.label ?? ''} path={path} required={field.required ?? false} />
      <FieldError path={path} showError={showError} />
      <div className="cells">
        <table>
          <tbody>
            {grid.map((cells, row) => (
              <tr key={say.withoutRow(row)}>
                {cells.map((cell, column) => (
                  <td key={say.cell(row, column)}>
                    <input
                      aria-label={say.cell(row, column)}
                      disabled={isFixed}
                      onChange={(event) => setValue(withCell(grid, row, column, event.target.value))}
                      onPaste={(event) => pasteCells(event, row, column)}
                      type="text"
                      value={cell}
                    />
                  </td>
                ))}
                <td>
                  {row > 0 && grid.length > 2 && !isFixed && (
                    <Remove label={say.withoutRow(row)} remove={() => setValue(withoutRow(grid, row))} />
                  )}
                </td>
              </tr>
            ))}
            {columns > 2 && !isFixed && (
              <tr>
                {grid[0]?.map((_, column) => (
                  <td key={say.withoutColumn(column)}>
                    <Remove label={say.withoutColumn(column)} remove={() => setValue(withoutColumn(grid, column))} />
                  </td>
                ))}
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {!isFixed && (
        <p className="actions">
          <button onClick={() => setValue(withRow(grid))} type="button">
            {say.row}
          </button>
          <button onClick={() => setValue(withColumn(grid))} type="button">
            {say.column}
          </button>
        </p>
      )}
      <p className="field-description">{say.help}</p>
    </div>
  )
}

const Remove = ({ label, remove }: { label: string; remove: () => void }) => (
  <button aria-label={label} onClick={remove} title={label} type="button">
    ×
  </button>
)
