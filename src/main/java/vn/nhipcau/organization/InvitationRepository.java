package vn.nhipcau.organization;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<Invitation, Long> {

	Optional<Invitation> findByTokenHash(String hash);

	Optional<Invitation> findByMessageId(long message);

	/** Takes back the links of letters that may lie in a mailbox. */
	@Modifying
	@Query("""
			UPDATE Invitation i SET i.revokedAt = :now, i.version = i.version + 1 WHERE i.personId = :person
			AND i.messageId IS NOT NULL AND i.acceptedAt IS NULL AND i.revokedAt IS NULL""")
	void revokeMailed(long person, Instant now);

}
