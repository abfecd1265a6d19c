/**
 * What one uploaded file may be and may cost. The 20 MiB and 30 pages are the portal's own promise to residents; the rest keeps a file
 * from taking the machine with it.
 */
export const FILE_LIMITS = {
  /** Of the file as it arrives. */
  bytes: 20 * 1024 * 1024,
  /** Of one picture, also of one inside a PDF: width times height. Phones take up to 50 million. */
  pixels: 50_000_000,
  /** Of a PDF. */
  pages: 30,
  /** Longest side of the stored picture, in pixels: an A4 sheet at more than 250 dots an inch. */
  side: 3000,
  /** Of the time a worker may spend on one file. */
  milliseconds: 15_000,
  /** Resident memory of a worker, in MiB: a HEIC of 48 million pixels takes 800. */
  memoryMiB: 1024,
  /** JavaScript heap of a worker, in MiB. */
  heapMiB: 256,
  /** What one stream of a PDF may unpack to, and all of them together: a color scan of 50 million pixels is 150 MB. */
  streamBytes: 256 * 1024 * 1024,
  allStreamBytes: 1024 * 1024 * 1024,
  /** Objects that the pages of a PDF may reach. */
  objects: 200_000,
  /** Workers at a time in one process of the portal. */
  workers: 2,
  /** Files that wait for a worker; beyond that the caller is told to come back. */
  waiting: 256,
} as const
