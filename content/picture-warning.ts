/** Why an image that staff have loaded is not shown: its file is gone, cannot be read, or leaves too little once cut. */
export const pictureFaults = ['lost', 'broken', 'small'] as const

export type PictureFault = (typeof pictureFaults)[number]

/** An image that pages would show and cannot; its drawing stands in its place. */
export interface PictureWarning {
  /** Its id. */
  image: string
  /** The name of its file. */
  file: string
  fault: PictureFault
}
