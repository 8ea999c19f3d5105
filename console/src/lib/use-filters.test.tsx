import { fireEvent, screen } from '@testing-library/react'
import { show } from '../../testing/show'
import { useFilters } from './use-filters'

function List() {
  const [filters, change] = useFilters(['name', 'role'])
  return (
    <>
      <p data-testid="filters">{JSON.stringify(filters)}</p>
      <button type="button" onClick={() => change({ name: '马' })}>
        set
      </button>
      <button type="button" onClick={() => change({ role: undefined })}>
        clear
      </button>
    </>
  )
}

const filters = () => JSON.parse(screen.getByTestId('filters').textContent ?? '') as object
const address = () => screen.getByTestId('address').textContent

describe('filters', () => {
  it('are read from the address, and nothing else of it', () => {
    show(<List />, '/people?role=admin&page=2&name=')
    expect(filters()).toEqual({ role: 'admin' })
  })

  it('are written to the address and leave the rest of it alone', () => {
    show(<List />, '/people?role=admin&page=2')
    fireEvent.click(screen.getByText('set'))
    expect(filters()).toEqual({ role: 'admin', name: '马' })
    expect(address()).toBe('/people?role=admin&page=2&name=%E9%A9%AC')
    fireEvent.click(screen.getByText('clear'))
    expect(address()).toBe('/people?page=2&name=%E9%A9%AC')
  })
})
