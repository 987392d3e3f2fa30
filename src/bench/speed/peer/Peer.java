import com.pengrad.telegrambot.TelegramBot;
import com.pengrad.telegrambot.UpdatesListener;
import com.pengrad.telegrambot.model.Message;
import com.pengrad.telegrambot.model.Update;
import com.pengrad.telegrambot.request.GetUpdates;
import com.pengrad.telegrambot.request.SendMessage;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * What a careful team writes on a bare library: ten lanes by chat; one transaction takes note of the message, stores the
 * petition and puts the answer into an outbox, leased to this process; then it is sent and marked. What a process that ended
 * had in hand is sent by a sweep once its lease is over. A batch is confirmed when all of it is stored.
 */
public class Peer {

  private static final String API = env("API", "http://127.0.0.1:8081");
  private static final String TOKEN = env("TOKEN", "123456:TEST");
  private static final HikariDataSource POOL = pool();
  private static final TelegramBot BOT = new TelegramBot.Builder(TOKEN).apiUrl(API + "/bot").build();

  private record Answer(long id, long chat, String text) {}

  public static void main(String[] args) throws Exception {
    try (Connection k = POOL.getConnection()) {
      k.createStatement().execute("CREATE TABLE IF NOT EXISTS outbox(id bigserial PRIMARY KEY, chat_id bigint NOT NULL,"
          + " body text NOT NULL, state text NOT NULL DEFAULT 'PENDING', leased_until timestamptz NOT NULL, sent_at timestamptz)");
      k.createStatement().execute("CREATE INDEX IF NOT EXISTS outbox_due ON outbox(id) WHERE state = 'PENDING'");
      k.createStatement().execute("TRUNCATE outbox");
      k.commit();
    }
    Executor[] lanes = new Executor[10];
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] = Executors.newSingleThreadExecutor();
    }
    Executors.newSingleThreadScheduledExecutor().scheduleWithFixedDelay(Peer::sweep, 1, 1, TimeUnit.SECONDS);
    BOT.setUpdatesListener(updates -> {
      CompletableFuture<?>[] handled = updates.stream()
          .filter(update -> update.message() != null && update.message().text() != null)
          .map(update -> CompletableFuture.runAsync(() -> handle(update), lanes[(int) (update.message().chat().id() % lanes.length)]))
          .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(handled).join();
      return UpdatesListener.CONFIRMED_UPDATES_ALL;
    }, new GetUpdates().timeout(30).limit(100));
  }

  private static void handle(Update update) {
    try {
      Answer answer = store(update.message());
      if (answer != null) {
        send(answer);
      }
    }
    catch (Exception ex) {
      System.err.println("error " + ex);
    }
  }

  private static Answer store(Message message) throws SQLException {
    try (Connection k = POOL.getConnection()) {
      try (PreparedStatement s = k.prepareStatement("INSERT INTO inbox(chat_id, message_id) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
        s.setLong(1, message.chat().id());
        s.setLong(2, message.messageId());
        if (s.executeUpdate() == 0) {
          k.rollback();
          return null;
        }
      }
      long petition = id(k, "INSERT INTO petition(chat_id, body) VALUES (?, ?) RETURNING id", message.chat().id(), message.text());
      String text = "Saved petition #" + petition + " (in " + message.messageId() + ")";
      long outbox = id(k, "INSERT INTO outbox(chat_id, body, leased_until) VALUES (?, ?, now() + interval '30 s') RETURNING id",
          message.chat().id(), text);
      k.commit();
      return new Answer(outbox, message.chat().id(), text);
    }
  }

  private static void send(Answer answer) throws SQLException {
    if (!BOT.execute(new SendMessage(answer.chat(), answer.text())).isOk()) {
      return;
    }
    try (Connection k = POOL.getConnection();
        PreparedStatement s = k.prepareStatement("UPDATE outbox SET state = 'SENT', sent_at = now() WHERE id = ?")) {
      s.setLong(1, answer.id());
      s.executeUpdate();
      k.commit();
    }
  }

  private static void sweep() {
    try (Connection k = POOL.getConnection();
        ResultSet due = k.createStatement().executeQuery("UPDATE outbox SET leased_until = now() + interval '30 s' WHERE id IN (SELECT id"
            + " FROM outbox WHERE state = 'PENDING' AND leased_until < now() ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED)"
            + " RETURNING id, chat_id, body")) {
      List<Answer> answers = new java.util.ArrayList<>();
      while (due.next()) {
        answers.add(new Answer(due.getLong(1), due.getLong(2), "(again) " + due.getString(3)));
      }
      k.commit();
      for (Answer answer : answers) {
        send(answer);
      }
    }
    catch (SQLException ex) {
      System.err.println("error " + ex);
    }
  }

  private static long id(Connection k, String sql, long chat, String text) throws SQLException {
    try (PreparedStatement s = k.prepareStatement(sql)) {
      s.setLong(1, chat);
      s.setString(2, text);
      try (ResultSet row = s.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:postgresql://127.0.0.1:55432/rig");
    config.setUsername("postgres");
    config.setMaximumPoolSize(10);
    config.setAutoCommit(false);
    return new HikariDataSource(config);
  }

  private static String env(String name, String other) {
    String value = System.getenv(name);
    return value == null || value.isEmpty() ? other : value;
  }
}
