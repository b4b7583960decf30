/** For the field that asks for pictures. What really counts is their content: see `assertPictureKind`. */
export const PICTURE_TYPES = 'image/jpeg,image/png,image/webp,image/avif,image/gif'
