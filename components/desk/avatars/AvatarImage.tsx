import type { Avatar } from '../../../lib/display-name/avatar.ts';
import { avatarPicture } from '../../../lib/display-name/avatar-picture.ts';

/** The drawn picture, round; the words beside it say which animal it is. `size` in CSS pixels. */
export function AvatarImage({ avatar, size }: { avatar: Avatar; size: number }) {
  const address = `data:image/svg+xml,${encodeURIComponent(avatarPicture(avatar))}`;
  return <img class="avatar" src={address} alt="" width={size} height={size} loading="lazy" />;
}
