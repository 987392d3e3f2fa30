package vn.nhipcau.organization;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PersonRepository extends ListCrudRepository<Person, Long> {

	@Query("""
			SELECT p FROM Person p
			WHERE EXISTS (SELECT 1 FROM ChannelAccount c WHERE c.personId = p.id AND c.liveAddress IS NOT NULL)
			ORDER BY p.name, p.id""")
	List<Person> withAccount();

}
