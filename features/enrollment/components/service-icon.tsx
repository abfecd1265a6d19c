/** Line drawings of 24 by 24 units, one for each service of the home page: a shield, a house, a pin with a cross, two arrows, a heart with its beat. */
const DRAWINGS: Readonly<Record<string, string>> = {
  enrollment: 'M12 3l8 3v6c0 4.500-3.300 7.800-8 9-4.700-1.200-8-4.500-8-9V6zM8.500 12l2.500 2.500 4.500-5',
  'life-event': 'M3.500 11.500 12 4l8.500 7.500M6 9.500V20h12V9.500M10 20v-6h4v6',
  'remote-treatment': 'M12 21c4.600-4.700 7-8.300 7-11.500a7 7 0 0 0-14 0c0 3.200 2.400 6.800 7 11.500zM12 6.500v6M9 9.500h6',
  transfer: 'M4 8h15M15 4l4 4-4 4M20 16H5M9 12l-4 4 4 4',
  'chronic-certification': 'M12 20.500C6.300 16.300 3.500 12.900 3.500 9.200a4.700 4.700 0 0 1 8.500-2.700 4.700 4.700 0 0 1 8.500 2.700c0 3.700-2.800 7.100-8.500 11.300zM6.500 12H9.500l1.700-2.700 2 4.700 1.300-2h3',
}

/** Somebody, for a service that has no drawing yet. */
const SOMEBODY = 'M4 20v-1c0-4 3.500-6 8-6s8 2 8 6v1M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8z'

/** Stands before the name of a service and says nothing that the name does not. */
export const ServiceIcon = ({ service }: { readonly service: string }) => (
  <svg className="ic" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={DRAWINGS[service] ?? SOMEBODY} /></svg>
)
