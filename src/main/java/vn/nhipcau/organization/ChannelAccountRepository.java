package vn.nhipcau.organization;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface ChannelAccountRepository extends JpaRepository<ChannelAccount, Long> {

	Optional<ChannelAccount> findByLiveAddress(String address);

	List<ChannelAccount> findByPersonIdAndLiveAddressIsNotNullOrderByJoinedAtDescIdDesc(long person);

}
