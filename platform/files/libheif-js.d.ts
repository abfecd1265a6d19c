/** The part of libheif's JavaScript interface that `heic.ts` uses; the package brings no types for this entry. */
declare module 'libheif-js/wasm-bundle.js' {
  type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }
  interface HeifImage {
    get_width(): number
    get_height(): number
    is_primary(): boolean
    free(): void
    /** Decodes into `target.data` as RGBA and hands it back; null when the data do not decode. */
    display(target: Pixels, done: (pixels: Pixels | null) => void): void
  }
  const libheif: { readonly HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] } }
  export default libheif
}
