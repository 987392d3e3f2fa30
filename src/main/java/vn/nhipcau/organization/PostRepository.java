package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.JpaRepository;

interface PostRepository extends JpaRepository<Post, Long> {

	/** Who sits where on a day: the post, its agency and its holder's time all count. */
	String HOLDERS = """
			SELECT new vn.nhipcau.organization.HolderRow(h.personId, n.name, p, h.validFrom,
				EXISTS (SELECT 1 FROM ChannelAccount c WHERE c.personId = h.personId AND c.liveAddress IS NOT NULL),
				n.mailbox IS NOT NULL)
			FROM Holding h JOIN Post p ON p.id = h.postId JOIN Agency a ON a.id = p.agencyId
			JOIN Person n ON n.id = h.personId
			WHERE h.validFrom <= :day AND (h.validTo IS NULL OR h.validTo > :day)
			AND (p.validTo IS NULL OR p.validTo > :day)
			AND (a.validFrom IS NULL OR a.validFrom <= :day) AND (a.validTo IS NULL OR a.validTo > :day)
			""";

	String IN_ORDER = " ORDER BY a.officialOrder, a.id, p.id, h.id";

	Optional<Post> findByFocalOf(long agencyId);

	@Query("""
			SELECT p FROM Post p WHERE p.agencyId = :agency AND (p.validTo IS NULL OR p.validTo > :day)
			ORDER BY p.id""")
	List<Post> living(long agency, LocalDate day);

	@Query(HOLDERS + "AND a.id IN :agencies AND p.duty IN :duties" + IN_ORDER)
	List<HolderRow> holders(Collection<Long> agencies, Collection<Duty> duties, LocalDate day);

	@Query(HOLDERS + "AND p.duty IN :duties" + IN_ORDER)
	List<HolderRow> holders(Collection<Duty> duties, LocalDate day);

	@Query(HOLDERS + """
			AND NOT EXISTS (SELECT 1 FROM ChannelAccount d WHERE d.personId = h.personId AND d.liveAddress IS NOT NULL)
			""" + IN_ORDER)
	List<HolderRow> notJoined(LocalDate day);

	@Query(HOLDERS + IN_ORDER)
	List<HolderRow> holders(LocalDate day);

	@Query(HOLDERS + "AND h.personId = :person" + IN_ORDER)
	List<HolderRow> heldBy(long person, LocalDate day);

}
