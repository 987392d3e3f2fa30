package vn.nhipcau.organization;

import java.time.Instant;

import vn.nhipcau.files.FileId;

/**
 * A file of invitations, one for each agency that has not joined.
 *
 * @param links how many it holds
 * @param expiresAt until when the links serve
 * @param removedAt when the file itself is removed
 */
public record InvitationSheet(FileId file, int links, Instant expiresAt, Instant removedAt) {
}
